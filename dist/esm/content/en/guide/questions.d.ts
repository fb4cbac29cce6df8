import type { GuideProse } from '../../guide-types.js';
/** Each screen as a frightened person should be able to answer it, on the first reading. */
export declare const questions: GuideProse['questions'];
