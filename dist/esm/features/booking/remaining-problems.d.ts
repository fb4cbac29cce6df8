import { type ProblemCode, type Problems } from './validate.js';
import type { FieldName } from './request.js';
/** What is wrong with each field: a code of ours, or a server's own text. */
export type Findings = Partial<Record<FieldName, string>>;
/**
 * What remains of the findings shown while the patient mends them: nothing new is found wrong in the midst of typing.
 * A finding of ours goes once it no longer holds (an e-mail address mends a missing phone number); one that only the
 * server can judge goes once that very field is changed.
 */
export declare function remainingProblems(shown: Findings, now: Problems, changed: string): Findings;
/** The finding is a code of ours, not a server's own text. */
export declare function isCode(finding: string): finding is ProblemCode;
