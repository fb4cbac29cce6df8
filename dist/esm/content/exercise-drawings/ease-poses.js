import { ON_THE_BACK } from './postures.js';

const UNDER_THE_HEAD = [24, 5, 38, 9];
const HEAD_RAISED = { head: [25, 18, 165] };
/** The resting positions. */
const EASE_DRAWINGS = {
    'pillows-under-knees': {
        height: 80,
        scenes: [
            {
                at: [6, 72],
                floor: 190,
                cushions: [UNDER_THE_HEAD, [134, 15, 36, 11], [134, 6, 44, 11]],
                pose: {
                    ...ON_THE_BACK,
                    ...HEAD_RAISED,
                    nearLeg: [130, 34, 163, 11, 75],
                    farLeg: [132, 32, 166, 11, 75],
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
                    nearLeg: [122, 65, 161, 57, 50],
                    farLeg: [136, 43, 175, 35, 35],
                    nearArm: [68, 61, 48, 76, 150],
                    farArm: [74, 54, 52, 66, 150],
                },
            },
        ],
    },
};

export { EASE_DRAWINGS };
