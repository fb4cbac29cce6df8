import type { GuideProse } from '../../guide-types.js';
/** What to do and why, for each end of the guide. Fixed texts: nothing is put together from the answers. */
export declare const outcomes: GuideProse['outcomes'];
