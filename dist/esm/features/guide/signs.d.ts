import type { GuideGraph, Way } from '../../content/guide-graph.js';
import type { GuideProse, Sign } from '../../content/guide-types.js';
import type { Walk } from './walk.js';
/** Whether an answer is a sign, and not 'none of these' or an age. */
export declare function isSign({ noSigns }: GuideGraph, answer: string): boolean;
/**
 * The signs that lead to one of these ways, each once, in the order in which the guide asks for them: the worst first.
 * The guide, the article and 'what would change this advice' all take their lists from here.
 */
export declare function signsTo(graph: GuideGraph, ...ways: readonly Way[]): string[];
/** The same of the screens alone that somebody was shown on their way. */
export declare function signsAsked(graph: GuideGraph, walk: Walk, ...ways: readonly Way[]): string[];
/** The words of signs: the graph guarantees that they are there. */
export declare function signWords({ signs }: GuideProse, ids: readonly string[]): Sign[];
