/**
 * Reads and writes the form's native controls. They hold what is typed, not the element: a browser's autofill may fill
 * them without an event, and a moved element keeps them.
 */
import { LIMITS } from '../../features/booking/limits.js';
import {
  EMPTY_DRAFT,
  HONEYPOT,
  TEXT_FIELDS,
  tidy,
  type Draft,
  type TextFieldName,
} from '../../features/booking/request.js';
import type { Entry } from '../../features/delivery/message.js';

/** Name of the checkbox that sends the guide's outcome along. */
export const SHARE = 'share-guide';

/** What may be filled in by the page; each is optional. */
export type Prefill = Partial<Record<TextFieldName, string>>;

export interface Filled {
  draft: Draft;
  /** What stands in the field that only programs fill in; nothing in a person's form. */
  trapped: Entry[];
  /** The patient ticked the box to send the guide's outcome along. */
  shares: boolean;
}

/** The controls go by the names of the fields. */
export function readForm(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const text = (name: string) => data.get(name) as string | null;
  const draft = Object.entries(EMPTY_DRAFT).map(([name, empty]) => [name, text(name) ?? (empty as unknown)]);
  const days = data.getAll('days');
  const trapped = text(HONEYPOT);
  return {
    draft: tidy({ ...Object.fromEntries(draft), days, consent: data.has('consent') } as Draft),
    trapped: trapped ? [[HONEYPOT, trapped]] : [],
    shares: data.has(SHARE),
  };
}

/** The patient has ticked a day, or another time of day than any. */
export function hasNamedDays(form: HTMLFormElement | null): boolean {
  if (!form) return false;
  const { days, time } = readForm(form).draft;
  return days.length > 0 || time !== EMPTY_DRAFT.time;
}

/** Writes what is known and a text, cut to the limits; everything else is passed over. */
export function writeForm(form: HTMLFormElement, values: Prefill): void {
  for (const name of TEXT_FIELDS) {
    const value: unknown = values[name];
    const control = form.elements.namedItem(name) as HTMLInputElement;
    if (typeof value === 'string') control.value = value.slice(0, LIMITS[name]);
  }
}

/** Controls whose value a form of their own would send. */
const SENDING =
  ':is(input, select, textarea)[name]:enabled:not(:is([type="checkbox"], [type="radio"]):not(:checked))';

/** Names and values of the controls that the page has put into a slot (a captcha's answer). */
export function slottedValues(slot: HTMLSlotElement | null): Entry[] {
  const elements = slot?.assignedElements({ flatten: true }) ?? [];
  const controls = elements
    .flatMap((element) => [element, ...element.querySelectorAll('*')])
    .filter((element) => element.matches(SENDING));
  return (controls as HTMLInputElement[]).map(({ name, value }) => [name, value]);
}
