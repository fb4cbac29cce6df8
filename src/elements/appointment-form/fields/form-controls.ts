/**
 * Reads and writes the form's native controls. They hold what is typed, not the element: a browser's autofill may fill
 * them without an event, and a moved element keeps them.
 */
import { changeDraft } from '../../../features/booking/change-draft.js';
import {
  EMPTY_DRAFT,
  FIELDS,
  TEXT_FIELDS,
  type Draft,
  type TextFieldName,
} from '../../../features/booking/fields.js';
import { HONEYPOT } from '../../../features/booking/request.js';
import type { Entry } from '../../../features/delivery/message.js';

/** Name of the checkbox that sends the guide's outcome along. */
export const SHARE = 'share-guide';

/** What may be filled in by the page; each is optional. */
export type Prefill = Partial<Record<TextFieldName, string>>;

/** Everything that stands in the controls. */
export interface FormReading {
  draft: Draft;
  /** What stands in the field that only programs fill in; nothing in a person's form. */
  trapped: Entry[];
  /** The patient ticked the box to send the guide's outcome along. */
  shares: boolean;
}

/** The controls go by the names of the fields. */
export function readForm(form: HTMLFormElement): FormReading {
  const controls = [...form.elements].filter((one) => 'name' in one && 'value' in one) as HTMLInputElement[];
  const trapped = controls.find(({ name }) => name === HONEYPOT)?.value;
  return {
    draft: controls.reduce(changeDraft, EMPTY_DRAFT),
    trapped: trapped ? [[HONEYPOT, trapped]] : [],
    shares: controls.some(({ name, checked }) => name === SHARE && checked),
  };
}

/** Writes what is known and a text, cut to the limits; everything else is passed over. */
export function writeForm(form: HTMLFormElement, values: Prefill): void {
  for (const name of TEXT_FIELDS) {
    const value: unknown = values[name];
    const control = form.elements.namedItem(name) as HTMLInputElement | null;
    if (control && typeof value === 'string') control.value = value.slice(0, FIELDS[name].limit);
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
