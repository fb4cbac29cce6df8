import type { EasePositionId } from '../exercise-types.js';
import type { Drawing } from './drawing-types.js';
/** The resting positions. */
export declare const EASE_DRAWINGS: Readonly<Record<EasePositionId, Drawing>>;
