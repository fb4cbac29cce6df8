import type { Complain } from './problem.js';
/** The clinician who has read the words and answers for them. */
export interface Reviewer {
    /** Name and profession, as readers see them. */
    by: string;
    on: Date;
}
/** @param now milliseconds since 1970 */
export declare function readReviewer(value: unknown, now: number, complain: Complain): Reviewer | null;
