import { PROBLEM_CODES, type ProblemCode, type Problems } from './validate.js';
import type { FieldName } from './request.js';

/** What is wrong with each field: a code of ours, or a server's own text. */
export type Findings = Partial<Record<FieldName, string>>;

/**
 * What remains of the findings shown while the patient mends them: nothing new is found wrong in the midst of typing.
 * A finding of ours goes once it no longer holds (an e-mail address mends a missing phone number); one that only the
 * server can judge goes once that very field is changed.
 */
export function stillWrong(shown: Findings, now: Problems, changed: string): Findings {
  const left: Findings = {};
  for (const [name, finding] of Object.entries(shown)) {
    const field = name as FieldName;
    const untouchedVerdict = asCode(finding) === null && field !== changed ? finding : undefined;
    const remains = now[field] ?? untouchedVerdict;
    if (remains !== undefined) left[field] = remains;
  }
  return left;
}

/** The finding as a code of ours, or null where it is a server's own text. */
export function asCode(finding: string): ProblemCode | null {
  return PROBLEM_CODES.find((code) => code === finding) ?? null;
}
