import { PROBLEM_CODES } from './validate.js';

function remainingProblems(shown, now, changed) {
  const left = {};
  for (const [field, finding] of Object.entries(shown)) {
    const remains = now[field] ?? (isCode(finding) || field === changed ? null : finding);
    if (remains) left[field] = remains;
  }
  return left;
}
function isCode(finding) {
  return PROBLEM_CODES.includes(finding);
}

export { isCode, remainingProblems };
