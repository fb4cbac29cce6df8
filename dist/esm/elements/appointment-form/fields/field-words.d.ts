import { type Contact, type Patient, type ShownField, type TimeOfDay, type Weekday } from '../../../features/booking/fields.js';
import type { GuideLevel } from '../../../features/booking/request.js';
export declare function fieldLabel(field: ShownField): string;
/** What a patient can choose from. */
export type ChoiceValue = Contact | Patient | TimeOfDay | Weekday;
/** An answer to choose, or what the guide on the page advised, named so that the patient knows what would be shared. */
export declare function answerWord(answer: ChoiceValue | GuideLevel): string;
/** What to do about a problem with a field: a code of ours in words, a server's own text as it is. */
export declare function problemText(field: ShownField, problem: string): string;
/** What the patient agrees to. */
export declare function consentWords(clinic: string | null): string;
