import { type Way } from '../../content/guide-graph.js';
import type { GuideProse, Sign } from '../../content/guide-types.js';
/** For what is no emergency: where to seek help, the most urgent first. */
export declare const HELP_WAYS: readonly ["hospital-today", "doctor-today", "soon"];
/** The signs that lead one way in the guide: the article lists the same ones, in the same words. */
export declare function signsIn(guide: GuideProse, way: Way): Sign[];
