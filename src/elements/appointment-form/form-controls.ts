/**
 * Reads and writes the form's native controls. They hold what is typed, not the element: a browser's autofill may fill
 * them without an event, and a moved element keeps them.
 */
import { LIMITS } from '../../features/booking/limits.js';
import {
  EMPTY_DRAFT,
  HONEYPOT,
  tidy,
  type Contact,
  type Draft,
  type Patient,
  type TimeOfDay,
  type Weekday,
} from '../../features/booking/request.js';
import type { Entry } from '../../features/delivery/message.js';

/** Name of the checkbox that sends the guide's outcome along. */
export const SHARE = 'share-guide';

const TEXT_FIELDS = ['name', 'phone', 'email', 'message'] as const;
export type TextFieldName = (typeof TEXT_FIELDS)[number];

/** What may be filled in by the page; each is optional. */
export type Prefill = Partial<Record<TextFieldName, string>>;

export interface Filled {
  draft: Draft;
  /** What stands in the field that only programs fill in; nothing in a person's form. */
  trapped: Entry[];
  /** The patient ticked the box to send the guide's outcome along. */
  shares: boolean;
}

export function readForm(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const draft: Draft = {
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    contact: text('contact') as Contact,
    patient: text('patient') as Patient | '',
    days: data.getAll('days') as Weekday[],
    time: text('time') as TimeOfDay,
    message: text('message'),
    consent: data.has('consent'),
  };
  return {
    draft: tidy(draft),
    trapped: text(HONEYPOT) === '' ? [] : [[HONEYPOT, text(HONEYPOT)]],
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
    const control = textControl(form, name);
    if (control && typeof value === 'string') control.value = value.slice(0, LIMITS[name]);
  }
}

/** Characters typed into each text field. */
export function textLengths(form: HTMLFormElement): Partial<Record<TextFieldName, number>> {
  return Object.fromEntries(TEXT_FIELDS.map((name) => [name, textControl(form, name)?.value.length ?? 0]));
}

function textControl(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null;
}

/** Names and values of the controls that the page has put into a slot (a captcha's answer). */
export function slottedValues(slot: HTMLSlotElement | null): Entry[] {
  const controls = (slot?.assignedElements({ flatten: true }) ?? []).flatMap((element) => [
    ...(element.matches('input, select, textarea') ? [element] : []),
    ...element.querySelectorAll('input, select, textarea'),
  ]) as (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[];
  return controls
    .filter((control) => control.name !== '' && !control.disabled)
    .filter(
      (control) => !['checkbox', 'radio'].includes(control.type) || (control as HTMLInputElement).checked,
    )
    .map((control) => [control.name, control.value]);
}
