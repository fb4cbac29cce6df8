/** When to try again. Random so that a clinic's server, back after an outage, does not meet all its patients at once. */
/** Posts made for one press of the button, the first included. */
export declare const MOST_TRIES = 4;
/**
 * Milliseconds to wait before the next try.
 * Exponential with full jitter; a wait the server asked for is kept, and spread a little.
 * @param triesMade 1 after the first post
 * @param random in [0, 1)
 */
export declare function waitBeforeRetry(triesMade: number, askedMs: number | null, random: number): number;
/** A `Retry-After` header in milliseconds from now: seconds or an HTTP date; null where it is neither. */
export declare function retryAfterMs(header: string | null, now: number): number | null;
