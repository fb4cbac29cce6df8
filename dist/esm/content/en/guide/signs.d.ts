import type { GuideProse } from '../../guide-types.js';
/**
 * Every sign, once, worst first, as a phrase that can stand in a list. The guide asks for them, the article lists them,
 * and each result says which of them would change the advice.
 */
export declare const signs: GuideProse['signs'];
