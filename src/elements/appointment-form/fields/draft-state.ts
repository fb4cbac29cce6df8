/**
 * What a patient has filled in, as the browser keeps it for one entry of the tab's history: as for plain fields, it
 * comes back with Back, and is gone with the tab. Nothing is stored by us.
 */
import {
  DRAFT_FIELDS,
  EMPTY_DRAFT,
  FIELDS,
  type Draft,
  type FieldRule,
} from '../../../features/booking/fields.js';
import { objectIn, textOf } from '../../../features/foreign-json.js';

/**
 * @param slot id of the free time that is asked for
 * @returns null where nothing is worth keeping
 */
export function stateOf(draft: Draft, slot: string | null): string | null {
  const isEmpty = slot === null && JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);
  return isEmpty ? null : JSON.stringify({ ...draft, slot });
}

/** The free time that a state names; null where it names none. */
export function slotIn(state: unknown): string | null {
  const kept = typeof state === 'string' ? objectIn(state) : null;
  return textOf(kept?.['slot']) || null;
}

/** Fills a form in with what a state says; what is no state of ours, or no answer of the form's, is passed over. */
export function restore(form: HTMLFormElement, state: unknown): void {
  const kept = typeof state === 'string' ? objectIn(state) : null;
  if (!kept) return;
  for (const control of form.elements as Iterable<HTMLInputElement>) {
    const field = DRAFT_FIELDS.find((one) => one === control.name);
    if (!field || !(field in kept)) continue;
    const value = kept[field];
    const { kind }: FieldRule = FIELDS[field];
    if (kind === 'text') control.value = textOf(value);
    else control.checked = kind === 'tick' ? value === true : [value].flat().includes(control.value);
  }
}
