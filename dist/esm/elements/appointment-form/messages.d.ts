import { type Contact, type GuideLevel, type Patient, type TimeOfDay, type Weekday } from '../../features/booking/request.js';
import type { FailureReason } from '../../features/delivery/interpret.js';
/** The fields that a patient sees, in their order. */
export declare const SHOWN_FIELDS: readonly ["name", "phone", "email", "contact", "patient", "days", "time", "slot", "message", "consent"];
export type ShownField = (typeof SHOWN_FIELDS)[number];
export declare function fieldLabel(field: ShownField): string;
/** What a patient can choose from. */
export type ChoiceValue = Contact | Patient | TimeOfDay | Weekday;
/** An answer to choose, or what the guide on the page advised, named so that the patient knows what would be shared. */
export declare function answerWord(answer: ChoiceValue | GuideLevel): string;
export declare function numberText(number: number): string;
/** What to do about a problem with a field: a code of ours in words, a server's own text as it is. */
export declare function problemText(field: ShownField, problem: string): string;
/** Server texts about the request as a whole; a bare code of ours says nothing to a patient and is left out. */
export declare function readableTexts(texts: readonly string[]): string[];
export declare function failureText(reason: FailureReason): string;
