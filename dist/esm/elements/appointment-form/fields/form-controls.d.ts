import { type Draft, type TextFieldName } from '../../../features/booking/fields.js';
import type { Entry } from '../../../features/delivery/message.js';
/** Name of the checkbox that sends the guide's outcome along. */
export declare const SHARE = "share-guide";
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
export declare function readForm(form: HTMLFormElement): FormReading;
/** Writes what is known and a text, cut to the limits; everything else is passed over. */
export declare function writeForm(form: HTMLFormElement, values: Prefill): void;
/** Names and values of the controls that the page has put into a slot (a captcha's answer). */
export declare function slottedValues(slot: HTMLSlotElement | null): Entry[];
