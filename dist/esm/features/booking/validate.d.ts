import { type AppointmentRequest, type Draft, type FieldName } from './request.js';
/** Everything that can be wrong with a field. The same codes travel in a receiver's answer, `{"errors":{"phone":"too-short"}}`. */
export declare const PROBLEM_CODES: readonly ["missing", "phone-or-email", "needed-for-contact", "too-short", "too-long", "not-a-name", "not-a-phone", "not-an-email", "not-a-choice"];
export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type Problems = Partial<Record<FieldName, ProblemCode>>;
/** What is wrong with the patient's part, by field; an empty object when nothing is. Expects a tidied draft. */
export declare function validate(draft: Draft): Problems;
/** What is wrong with a whole request, as a receiver must judge it: nothing in it is taken on trust. */
export declare function validateRequest(request: AppointmentRequest): Problems;
