import type { Arm, Leg } from '../../content/exercise-drawings/drawing-types.js';
import { type Point } from './points.js';
/** An arm or a leg, and the joint that it hangs from. */
export interface Hanging<Limb> {
    root: Point;
    limb: Limb;
}
/**
 * A limb between two pictures, hanging from where its root is now.
 * - Where a bone points at the onlooker, its joints go straight: a knee that falls to the side is seen to do so.
 * - A hand or foot that rests somewhere stays there, and the knee or elbow gives way.
 * - Otherwise each bone turns around its joint.
 */
export declare function limbBetween<Limb extends Arm | Leg>(start: Hanging<Limb>, end: Hanging<Limb>, root: Point, share: number): Limb;
