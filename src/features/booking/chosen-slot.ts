/** A free time of the clinic's, as a request names it. */
import { LIMITS } from './limits.js';

/** A free time that the patient chose. It is asked for, not held: the clinic confirms it. */
export interface ChosenSlot {
  /** The id under which the clinic's calendar published it. */
  id: string;
  /** `2026-12-01T09:00:00-05:00`: the clinic's own clock, with its offset. */
  start: string;
  end: string;
}

/** One readable line, for servers that know only texts; `readSlotText` reads it back. */
export function slotText({ id, start, end }: ChosenSlot): string {
  return `${start} to ${end} (slot ${id})`;
}

/** The other way round; null for a text of another form. Judges nothing: `isSlot` does. */
export function readSlotText(text: string): ChosenSlot | null {
  const [, start, end, id] = /^(\S+) to (\S+) \(slot (\S+)\)$/.exec(text) ?? [];
  return id !== undefined && start !== undefined && end !== undefined ? { id, start, end } : null;
}

/** An id as it can stand in a request: without spaces, and not longer than FHIR allows. */
export function isSlotId(id: string): boolean {
  return id.length <= LIMITS.slotId && /^\S+$/.test(id);
}

/** A usable id, two moments with their offset, the end after the start. */
export function isSlot({ id, start, end }: ChosenSlot): boolean {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?[+-]\d\d:\d\d$/;
  return isSlotId(id) && moment.test(start) && moment.test(end) && Date.parse(start) < Date.parse(end);
}
