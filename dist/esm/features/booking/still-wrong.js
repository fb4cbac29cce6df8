import { PROBLEM_CODES } from './validate.js';

/**
 * What remains of the findings shown while the patient mends them: nothing new is found wrong in the midst of typing.
 * A finding of ours goes once it no longer holds (an e-mail address mends a missing phone number); one that only the
 * server can judge goes once that very field is changed.
 */
function stillWrong(shown, now, changed) {
    const left = {};
    for (const [field, finding] of Object.entries(shown)) {
        const remains = now[field] ?? (isCode(finding) || field === changed ? null : finding);
        if (remains)
            left[field] = remains;
    }
    return left;
}
/** The finding is a code of ours, not a server's own text. */
function isCode(finding) {
    return PROBLEM_CODES.includes(finding);
}

export { isCode, stillWrong };
