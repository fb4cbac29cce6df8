/**
 * How a grown-up is built: how thick each part is along its length, in centimetres, and the shapes of hands and feet. The
 * left of a leg or an arm is its front, the left of the trunk is its back.
 */
import type { Point } from '../../features/exercise/points.js';
import type { Row } from './outline.js';

/** From the hips to the shoulders, seen from the side. A little longer than the spine at both ends. */
export const TRUNK_FROM_SIDE: readonly Row[] = [
  [-0.15, 5.5, 4.5],
  [-0.04, 9.6, 8],
  [0.1, 9.8, 8.8],
  [0.24, 7.8, 9],
  [0.42, 7.2, 8.9],
  [0.62, 8.4, 9.6],
  [0.8, 9.4, 10.2],
  [0.98, 8.6, 8.4],
  [1.09, 5.8, 5.4],
];

/** Seen from the front: towards either side. */
export const TRUNK_FROM_FRONT: readonly Row[] = [
  [-0.12, 7, 7],
  [-0.03, 14.6, 14.6],
  [0.1, 15.6, 15.6],
  [0.22, 14.4, 14.4],
  [0.32, 13.2, 13.2],
  [0.45, 12.8, 12.8],
  [0.68, 15, 15],
  [0.9, 17.4, 17.4],
  [1.06, 14, 14],
  [1.13, 6.6, 6.6],
];

/** Up to here from the hips the trousers reach. */
export const WAIST = 0.25;

export const THIGH: readonly Row[] = [
  [-0.04, 6, 6],
  [0.08, 8.6, 9],
  [0.3, 8.8, 8],
  [0.6, 7.4, 6.6],
  [0.85, 6.2, 5.4],
  [1, 5.6, 5],
];

export const SHIN: readonly Row[] = [
  [0, 5.4, 5],
  [0.14, 5, 5.9],
  [0.32, 4.6, 6.3],
  [0.55, 4.2, 5.1],
  [0.78, 3.7, 4],
  [0.93, 4, 4.2],
];
export const HIP = 8.4;
export const KNEE = 5.5;

export const UPPER_ARM: readonly Row[] = [
  [0, 5, 5.2],
  [0.2, 5, 5.2],
  [0.45, 4.6, 4.5],
  [0.75, 4, 3.9],
  [1, 3.7, 3.7],
];
/** The sleeve of a T-shirt, wider than the arm in it. */
export const SLEEVE: readonly Row[] = [
  [-0.12, 3.4, 3.8],
  [0.02, 6, 6.2],
  [0.2, 6.4, 6.4],
  [0.56, 6, 6],
  [0.6, 5.2, 5.2],
];
export const FOREARM: readonly Row[] = [
  [0, 3.7, 3.7],
  [0.22, 4, 4],
  [0.5, 3.5, 3.5],
  [0.85, 2.6, 2.6],
  [1, 2.5, 2.5],
];
export const ELBOW = 3.7;

export const NECK: readonly Row[] = [
  [0, 5.4, 6],
  [0.5, 4.6, 5.2],
  [1, 4.6, 5.4],
];

/** A bare foot from its side, the ankle at nought, toes ahead, the sole on the right. */
export const FOOT: readonly Point[] = [
  [3.4, 3],
  [6.5, -0.6],
  [12, -3],
  [16.4, -4],
  [17.4, -5.6],
  [15.6, -6.8],
  [11, -6.9],
  [4.5, -6.1],
  [-3.5, -6.9],
  [-6, -5.4],
  [-5.6, -2],
  [-3.6, 3],
];
/** The same foot from above. */
export const FOOT_FROM_ABOVE: readonly Point[] = [
  [-4, 3],
  [3, 3.6],
  [10, 4.6],
  [15, 3.8],
  [17, 0],
  [15, -3.8],
  [9, -4.4],
  [3, -3.6],
  [-4, -3],
  [-5.4, 0],
];

/** A hand from its edge, the wrist at nought, fingers ahead, the palm on the right. */
export const HAND: readonly Point[] = [
  [-1, 2.5],
  [3, 3],
  [8, 2.5],
  [13, 0.8],
  [15.4, -0.6],
  [14.6, -2],
  [9.5, -2],
  [8, -3.2],
  [4, -3.4],
  [-1, -2.5],
];
/** The same hand, its palm or back towards the onlooker, the thumb on the left. */
export const OPEN_HAND: readonly Point[] = [
  [-1, 2.5],
  [3, 4.2],
  [6.4, 6.8],
  [9, 6.4],
  [8, 4],
  [13.6, 3],
  [16, 0.4],
  [14.6, -2.6],
  [9, -4],
  [3, -3.8],
  [-1, -2.5],
];
