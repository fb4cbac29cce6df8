import type { Drawing } from './drawing-types.js';
import type { EasePositionId } from '../exercise-types.js';

/** The resting positions. */
export const EASE_DRAWINGS: Readonly<Record<EasePositionId, Drawing>> = {
  'pillows-under-knees': {
    height: 80,
    scenes: [
      {
        at: [6, 72],
        floor: 190,
        cushions: [
          [24, 5, 38, 9],
          [134, 14, 40, 12],
          [134, 6, 44, 12],
        ],
        pose: {
          hip: [96, 10],
          shoulder: [48, 9],
          head: [25, 18, 165],
          legs: [
            [130, 34, 163, 11, 75],
            [132, 32, 166, 11, 75],
          ],
          arms: [
            [76, 2, 101, 4, 0],
            [76, 2, 101, 4, 0],
          ],
        },
      },
    ],
  },
  'lower-legs-on-chair': {
    height: 112,
    scenes: [
      {
        at: [6, 104],
        floor: 190,
        cushions: [[24, 5, 38, 9]],
        furniture: [
          [131, 41, 54, 7],
          [110, 19, 6, 38],
          [156, 48, 6, 96],
        ],
        pose: {
          hip: [96, 10],
          shoulder: [48, 9],
          head: [25, 18, 165],
          legs: [
            [97, 52, 137, 51, 80],
            [97, 52, 137, 51, 80],
          ],
          arms: [
            [76, 2, 101, 4, 0],
            [76, 2, 101, 4, 0],
          ],
        },
      },
    ],
  },
  'cushion-between-knees': {
    height: 104,
    scenes: [
      {
        at: [6, 99],
        mat: [100, 48, 198, 94],
        cushions: [
          [26, 44, 40, 60],
          [143, 53, 44, 26, -16],
        ],
        pose: {
          hip: [96, 32],
          shoulder: [49, 40],
          head: [28, 49, 165],
          legs: [
            [122, 65, 161, 57, 50],
            [136, 43, 175, 35, 35],
          ],
          arms: [
            [68, 61, 48, 76, 150],
            [74, 55, 52, 66, 150],
          ],
        },
      },
    ],
  },
};
