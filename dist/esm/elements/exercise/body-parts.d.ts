/**
 * How a grown-up is built: how thick each part is along its length, in centimetres, and the shapes of hands and feet. The
 * left of a leg or an arm is its front, the left of the trunk is its back.
 */
import type { Point } from '../../features/exercise/points.js';
import type { Row } from './outline.js';
/** From the hips to the shoulders, seen from the side. A little longer than the spine at both ends. */
export declare const TRUNK_FROM_SIDE: readonly Row[];
/** Seen from the front: towards either side. */
export declare const TRUNK_FROM_FRONT: readonly Row[];
/** Up to here from the hips the trousers reach. */
export declare const WAIST = 0.25;
export declare const THIGH: readonly Row[];
export declare const SHIN: readonly Row[];
export declare const HIP = 8.4;
export declare const KNEE = 5.5;
export declare const UPPER_ARM: readonly Row[];
/** The sleeve of a T-shirt, wider than the arm in it. */
export declare const SLEEVE: readonly Row[];
export declare const FOREARM: readonly Row[];
export declare const ELBOW = 3.7;
export declare const NECK: readonly Row[];
/** A bare foot from its side, the ankle at nought, toes ahead, the sole on the right. */
export declare const FOOT: readonly Point[];
/** The same foot from above. */
export declare const FOOT_FROM_ABOVE: readonly Point[];
/** A hand from its edge, the wrist at nought, fingers ahead, the palm on the right. */
export declare const HAND: readonly Point[];
/** The same hand, its palm or back towards the onlooker, the thumb on the left. */
export declare const OPEN_HAND: readonly Point[];
