import { HANDS_AND_KNEES, ON_THE_BACK, ONE_LEG_BENT, FACE_DOWN, ON_THE_BACK_FROM_ABOVE } from './postures.js';

const MAT = [51, 85, 98, 170];
const PILLOW = [51, 141, 44, 28];
/** Start and end of each exercise. */
const EXERCISE_DRAWINGS = {
    'knee-to-chest': {
        height: 146,
        scenes: [
            { at: [0, 66], floor: 190, pose: ON_THE_BACK },
            {
                at: [0, 140],
                floor: 190,
                pose: {
                    ...ON_THE_BACK,
                    hip: [96, 11],
                    nearLeg: [73, 45, 111, 33, 55],
                    nearArm: [72, 25, 82, 48, -50],
                },
                arrows: [[136, 58, 122, 70, 98, 60]],
            },
        ],
    },
    'knee-rolls': {
        height: 174,
        scenes: [
            {
                at: [2, 171],
                mat: MAT,
                cushions: [PILLOW],
                pose: {
                    ...ON_THE_BACK_FROM_ABOVE,
                    hip: [59, 66],
                    farHip: [43, 66],
                    nearLeg: [58, 42, 58, 20, -90],
                    farLeg: [44, 42, 44, 20, -90],
                    kneesUp: true,
                },
            },
            {
                at: [108, 171],
                mat: MAT,
                cushions: [PILLOW],
                pose: {
                    ...ON_THE_BACK_FROM_ABOVE,
                    hip: [57, 69],
                    farHip: [45, 63],
                    nearLeg: [92, 47, 66, 17, -25],
                    farLeg: [80, 40, 53, 11, -25],
                },
                arrows: [[64, 82, 84, 84, 93, 68]],
            },
        ],
    },
    'pelvic-tilt': {
        height: 150,
        scenes: [
            {
                at: [0, 68],
                floor: 190,
                pose: { ...ON_THE_BACK, arch: 7, nearArm: [72, 17, 86, 27, 0] },
            },
            {
                at: [0, 144],
                floor: 190,
                pose: { ...ON_THE_BACK, arch: -1, nearArm: [72, 15, 86, 24, 0] },
                arrows: [[84, 58, 84, 48, 84, 40]],
            },
        ],
    },
    'press-up': {
        height: 144,
        scenes: [
            {
                at: [0, 48],
                floor: 196,
                pose: {
                    ...FACE_DOWN,
                    shoulder: [146, 11],
                    head: [168, 12, 4],
                    nearArm: [130, 5, 155, 4, 0],
                },
            },
            {
                at: [0, 138],
                floor: 196,
                pose: {
                    ...FACE_DOWN,
                    arch: 6,
                    shoulder: [140, 33],
                    head: [152, 55, 75],
                    nearArm: [144, 4, 169, 4, 0],
                    farArm: [148, 5, 173, 4, 0],
                },
                arrows: [[178, 22, 186, 40, 176, 60]],
            },
        ],
    },
    'back-bend': {
        height: 190,
        scenes: [
            {
                at: [0, 184],
                floor: 84,
                pose: {
                    hip: [46, 89],
                    shoulder: [44, 137],
                    arch: 1,
                    head: [48, 159, 92],
                    nearLeg: [46, 47, 44, 7, 0],
                    farLeg: [48, 47, 47, 7, 0],
                    nearArm: [21, 119, 36, 99, -60],
                },
            },
            {
                at: [106, 184],
                floor: 84,
                pose: {
                    hip: [54, 89],
                    shoulder: [36, 133],
                    arch: 6,
                    head: [27, 153, 118],
                    nearLeg: [49, 47, 44, 7, 0],
                    farLeg: [51, 47, 47, 7, 0],
                    nearArm: [18, 110, 40, 98, -50],
                },
                arrows: [[66, 150, 58, 172, 34, 176]],
            },
        ],
    },
    'bottom-to-heels': {
        height: 160,
        scenes: [
            { at: [0, 76], floor: 208, pose: HANDS_AND_KNEES },
            {
                at: [0, 152],
                floor: 208,
                pose: {
                    ...HANDS_AND_KNEES,
                    hip: [62, 28],
                    shoulder: [108, 36],
                    arch: -5,
                    head: [127, 27, -28],
                    nearArm: [123, 11, 147, 5, 0],
                    farArm: [128, 15, 151, 5, 0],
                },
                arrows: [[114, 56, 94, 68, 72, 57]],
            },
        ],
    },
    bridge: {
        height: 146,
        scenes: [
            {
                at: [0, 66],
                floor: 190,
                pose: { ...ON_THE_BACK, nearLeg: [120, 44, 134, 7, 0], farLeg: [122, 43, 139, 7, 0] },
            },
            {
                at: [0, 140],
                floor: 190,
                pose: {
                    ...ON_THE_BACK,
                    hip: [92, 29],
                    nearLeg: [130, 47, 134, 7, 0],
                    farLeg: [131, 46, 139, 7, 0],
                },
                arrows: [[76, 38, 76, 48, 76, 56]],
            },
        ],
    },
    'bird-dog': {
        height: 174,
        scenes: [
            { at: [0, 78], floor: 208, pose: HANDS_AND_KNEES },
            {
                at: [0, 168],
                floor: 208,
                pose: {
                    ...HANDS_AND_KNEES,
                    head: [167, 57, 10],
                    nearLeg: [56, 52, 16, 54, 262],
                    farLeg: HANDS_AND_KNEES.nearLeg,
                    farArm: [173, 63, 196, 72, 20],
                },
                arrows: [
                    [34, 16, 24, 24, 22, 33],
                    [186, 32, 198, 40, 201, 53],
                ],
            },
        ],
    },
    'side-bridge': {
        height: 170,
        scenes: [
            {
                at: [0, 80],
                floor: 190,
                pose: {
                    hip: [104, 24],
                    farHip: [98, 10],
                    shoulder: [69, 56],
                    farShoulder: [53, 33],
                    head: [42, 58, 145],
                    nearLeg: [144, 17, 158, 26, -20],
                    farLeg: [140, 7, 154, 16, -20],
                    nearArm: [98, 57, 100, 32, -30],
                    farArm: [54, 4, 38, 4, 180],
                },
            },
            {
                at: [0, 164],
                floor: 190,
                pose: {
                    hip: [103, 36],
                    farHip: [97, 22],
                    shoulder: [63, 61],
                    farShoulder: [50, 33],
                    head: [36, 57, 157],
                    nearLeg: [141, 19, 155, 28, -20],
                    farLeg: [136, 8, 150, 17, -20],
                    nearArm: [91, 67, 98, 43, -30],
                    farArm: [52, 4, 36, 4, 180],
                },
                arrows: [[118, 52, 120, 60, 122, 66]],
            },
        ],
    },
    'curl-up': {
        height: 142,
        scenes: [
            { at: [0, 64], floor: 208, pose: { ...ONE_LEG_BENT, arch: 2, nearArm: [76, 5, 90, 3, 0] } },
            {
                at: [0, 136],
                floor: 208,
                pose: {
                    ...ONE_LEG_BENT,
                    shoulder: [50, 20],
                    head: [31, 32, 155],
                    nearArm: [74, 6, 88, 3, 0],
                },
                arrows: [[11, 10, 6, 22, 10, 33]],
            },
        ],
    },
};

export { EXERCISE_DRAWINGS };
