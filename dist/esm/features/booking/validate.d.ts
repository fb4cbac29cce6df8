import { type Draft } from './fields.js';
import type { FieldName } from './request.js';
/** Everything that can be wrong with a field. The same codes travel in a receiver's answer, `{"errors":{"phone":"too-short"}}`. */
export declare const PROBLEM_CODES: readonly ["missing", "phone-or-email", "needed-for-contact", "too-short", "too-long", "not-a-name", "not-a-phone", "not-an-email", "not-a-choice"];
export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type Problems = Partial<Record<FieldName, ProblemCode>>;
/** What is wrong with the patient's part, by field; an empty object when nothing is. Expects a tidied draft. */
export declare function validate(draft: Draft): Problems;
/** The problems of the fields that have one. */
export declare function problemsOf<Field extends FieldName>(fields: readonly Field[], check: (field: Field) => ProblemCode | null): Problems;
/** The first problem that is there. */
export declare function first(...problems: (readonly [code: ProblemCode, wrong: boolean])[]): ProblemCode | null;
