const MOST_TRIES = 4;
const FIRST_WAIT_MS = 2e3;
const LONGEST_WAIT_MS = 2e4;
const LONGEST_ASKED_WAIT_MS = 6e4;
function waitBeforeRetry(triesMade, askedMs, random) {
  const jitter = random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (triesMade - 1));
  if (askedMs === null) return jitter;
  return Math.min(LONGEST_ASKED_WAIT_MS, askedMs + random * 0.2 * Math.min(askedMs, LONGEST_ASKED_WAIT_MS));
}
function retryAfterMs(header, now) {
  const text = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1e3;
  const date = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

export { MOST_TRIES, retryAfterMs, waitBeforeRetry };
