/** When to try again. Random so that a clinic's server, back after an outage, does not meet all its patients at once. */
/** Posts made for one press of the button, the first included. */
const MOST_TRIES = 4;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 20_000;
/** A patient waits a minute at most: what a server asks for beyond that is cut. */
const LONGEST_ASKED_WAIT_MS = 60_000;
/**
 * Milliseconds to wait before the next try.
 * Exponential with full jitter; a wait the server asked for is kept, and spread a little.
 * @param triesMade 1 after the first post
 * @param random in [0, 1)
 */
function waitBeforeRetry(triesMade, askedMs, random) {
    const jitter = random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (triesMade - 1));
    if (askedMs === null)
        return jitter;
    return Math.min(LONGEST_ASKED_WAIT_MS, askedMs + random * 0.2 * Math.min(askedMs, LONGEST_ASKED_WAIT_MS));
}
/** A `Retry-After` header in milliseconds from now: seconds or an HTTP date; null where it is neither. */
function retryAfterMs(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    // Every HTTP date names its day; `Date.parse` alone would read '-5' or '1e9' as a year.
    const date = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}

export { MOST_TRIES, retryAfterMs, waitBeforeRetry };
