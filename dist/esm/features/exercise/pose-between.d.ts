/**
 * The body between the start and the end of a movement. Bones turn, they do not stretch: each part goes from one
 * direction to the other around the joint it hangs from, and what stands on the floor stays there.
 */
import type { Pose } from '../../content/exercise-drawings/drawing-types.js';
/** @param share how much of the way from the start to the end is done, from 0 to 1 */
export declare function poseBetween(start: Pose, end: Pose, share: number): Pose;
/** The same movement with the limbs of the other side: what the near ones did, the far ones do. */
export declare function otherSide(pose: Pose): Pose;
