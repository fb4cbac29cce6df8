/**
 * What a patient has filled in, as the browser keeps it for one entry of the tab's history: as for plain fields, it
 * comes back with Back, and is gone with the tab. Nothing is stored by us.
 */
import { type Draft } from '../../../features/booking/fields.js';
/**
 * @param slot id of the free time that is asked for
 * @returns null where nothing is worth keeping
 */
export declare function stateOf(draft: Draft, slot: string | null): string | null;
/** The free time that a state names; null where it names none. */
export declare function slotIn(state: unknown): string | null;
/** Fills a form in with what a state says; what is no state of ours, or no answer of the form's, is passed over. */
export declare function restore(form: HTMLFormElement, state: unknown): void;
