import type { Complain, Problem } from './problem.js';
/**
 * An object of the file whose names are all known; null where it is none. A name that is misspelled would else be passed
 * over, and with it what somebody has written.
 */
export declare function fieldsOf(value: unknown, path: Problem['path'], known: readonly string[], complain: Complain): Record<string, unknown> | null;
