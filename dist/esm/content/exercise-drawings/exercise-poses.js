import { ONE_LEG_BENT, HANDS_AND_KNEES, ON_THE_BACK, FACE_DOWN, ON_THE_BACK_FROM_ABOVE } from './postures.js';

const MAT = [52, 86, 103, 172];
const PILLOW = [52, 147, 46, 30];
const EXERCISE_DRAWINGS = {
  walking: {
    height: 190,
    skin: "dark",
    scenes: [
      {
        at: [0, 184],
        floor: 100,
        pose: {
          hip: [46, 88],
          shoulder: [45, 136],
          head: [49, 157, 90],
          nearLeg: [47, 46, 43, 7, 0],
          farLeg: [49, 46, 48, 7, 0],
          nearArm: [41, 107, 46, 83, -80]
        }
      },
      {
        at: [106, 184],
        floor: 100,
        pose: {
          hip: [48, 87],
          shoulder: [50, 135],
          head: [54, 156, 86],
          nearLeg: [44, 46, 20, 15, -36],
          farLeg: [62, 48, 74, 9, 12],
          nearArm: [60, 108, 78, 91, -40],
          farArm: [39, 108, 47, 84, -70]
        },
        arrows: [[70, 168, 82, 168, 90, 168]]
      }
    ]
  },
  "knee-rolls": {
    height: 174,
    skin: "light",
    scenes: [
      {
        at: [1, 173],
        mat: MAT,
        cushions: [PILLOW],
        pose: {
          ...ON_THE_BACK_FROM_ABOVE,
          hip: [60, 71],
          farHip: [44, 71],
          nearLeg: [58, 46, 58, 27, -90],
          farLeg: [46, 46, 46, 27, -90],
          kneesUp: true
        }
      },
      {
        at: [108, 173],
        mat: MAT,
        cushions: [PILLOW],
        pose: {
          ...ON_THE_BACK_FROM_ABOVE,
          hip: [58, 76],
          farHip: [46, 70],
          nearLeg: [92, 52, 66, 22, -40],
          farLeg: [80, 45, 53, 16, -40]
        },
        arrows: [[40, 42, 46, 24, 66, 30]]
      }
    ]
  },
  "pelvic-tilt": {
    height: 150,
    skin: "medium",
    scenes: [
      {
        at: [4, 68],
        floor: 196,
        pose: { ...ON_THE_BACK, arch: 4, nearArm: [68, 14, 84, 25, -8] }
      },
      {
        at: [4, 144],
        floor: 196,
        pose: { ...ON_THE_BACK, arch: -1, nearArm: [68, 14, 84, 23, -8] },
        arrows: [[88, 54, 88, 46, 88, 38]]
      }
    ]
  },
  "press-up": {
    height: 140,
    skin: "dark",
    scenes: [
      {
        at: [5, 50],
        floor: 202,
        pose: {
          ...FACE_DOWN,
          shoulder: [146, 11],
          head: [168, 14, -8],
          nearArm: [126, 4, 150, 4, 0]
        },
        cushions: [[180, 2, 18, 5]]
      },
      {
        at: [5, 134],
        floor: 202,
        pose: {
          ...FACE_DOWN,
          curve: 4,
          shoulder: [142, 29],
          head: [156, 46, 66],
          nearArm: [155, 4, 179, 4, 0],
          farArm: [157, 4, 182, 4, 0]
        },
        arrows: [[184, 22, 192, 40, 184, 58]]
      }
    ]
  },
  "back-bend": {
    height: 190,
    skin: "light",
    scenes: [
      {
        at: [0, 184],
        floor: 98,
        wall: [6, 80, 5, 160],
        pose: {
          hip: [58, 88],
          shoulder: [56, 136],
          arch: 2,
          head: [59, 157, 90],
          nearLeg: [58, 47, 55, 7, 0],
          farLeg: [60, 47, 59, 7, 0],
          nearArm: [31, 122, 46, 103, -20]
        }
      },
      {
        at: [108, 184],
        floor: 98,
        wall: [6, 80, 5, 160],
        pose: {
          hip: [62, 88],
          shoulder: [48, 133],
          arch: 4,
          curve: 2,
          head: [42, 153, 112],
          nearLeg: [59, 47, 55, 7, 0],
          farLeg: [61, 47, 59, 7, 0],
          nearArm: [26, 115, 46, 101, -20]
        },
        arrows: [[74, 150, 70, 172, 50, 176]]
      }
    ]
  },
  "knee-to-chest": {
    height: 146,
    skin: "medium",
    scenes: [
      { at: [4, 66], floor: 196, pose: ON_THE_BACK },
      {
        at: [4, 140],
        floor: 196,
        pose: {
          ...ON_THE_BACK,
          hip: [96, 11],
          nearLeg: [72, 45, 110, 34, 50],
          nearArm: [71, 27, 85, 47, -34]
        },
        arrows: [[140, 58, 126, 70, 102, 60]]
      }
    ]
  },
  "bottom-to-heels": {
    height: 156,
    skin: "dark",
    scenes: [
      { at: [0, 76], floor: 206, pose: HANDS_AND_KNEES },
      {
        at: [0, 150],
        floor: 206,
        pose: {
          ...HANDS_AND_KNEES,
          hip: [61, 25],
          shoulder: [106, 21],
          curve: -5,
          head: [127, 15, -20],
          nearArm: [134, 12, 158, 5, -4],
          farArm: [135, 15, 159, 6, -4]
        },
        arrows: [[112, 50, 92, 62, 72, 52]]
      }
    ]
  },
  bridge: {
    height: 146,
    skin: "light",
    scenes: [
      {
        at: [4, 66],
        floor: 196,
        pose: { ...ON_THE_BACK, nearLeg: [120, 44, 134, 7, 0], farLeg: [121, 43, 138, 7, 0] }
      },
      {
        at: [4, 140],
        floor: 196,
        pose: {
          ...ON_THE_BACK,
          hip: [91, 28],
          nearLeg: [129, 47, 134, 7, 0],
          farLeg: [129, 46, 138, 7, 0]
        },
        arrows: [[76, 38, 76, 48, 76, 56]]
      }
    ]
  },
  "bird-dog": {
    height: 164,
    skin: "medium",
    scenes: [
      { at: [-4, 76], floor: 210, pose: HANDS_AND_KNEES },
      {
        at: [-4, 158],
        floor: 210,
        pose: {
          ...HANDS_AND_KNEES,
          nearLeg: [56, 48, 16, 47, 262],
          farLeg: HANDS_AND_KNEES.nearLeg,
          farArm: [174, 61, 198, 65, 10]
        },
        arrows: [
          [34, 14, 24, 22, 22, 32],
          [186, 24, 198, 36, 202, 50]
        ]
      }
    ]
  },
  "side-bridge": {
    height: 190,
    skin: "dark",
    scenes: [
      {
        at: [4, 78],
        mat: [102, 3, 200, 38],
        shade: [106, 1, 96, 14],
        pose: {
          hip: [108, 24],
          farHip: [104, 9],
          shoulder: [72, 52],
          farShoulder: [58, 34],
          head: [46, 56, 138],
          nearLeg: [148, 16, 156, 24, -20],
          farLeg: [146, 5, 156, 13, -20],
          nearArm: [98, 42, 106, 22, -60],
          farArm: [58, 5, 47, -6, 205]
        }
      },
      {
        at: [4, 170],
        mat: [102, 3, 200, 38],
        shade: [106, -3, 96, 10],
        pose: {
          hip: [105, 35],
          farHip: [101, 20],
          shoulder: [64, 55],
          farShoulder: [56, 34],
          head: [39, 53, 158],
          nearLeg: [143, 17, 152, 26, -20],
          farLeg: [141, 5, 152, 14, -20],
          nearArm: [92, 59, 107, 39, -40],
          farArm: [58, 5, 47, -6, 205]
        },
        arrows: [[122, 48, 122, 54, 122, 60]]
      }
    ]
  },
  "curl-up": {
    height: 136,
    skin: "light",
    scenes: [
      { at: [2, 62], floor: 204, pose: { ...ONE_LEG_BENT, arch: 3, nearArm: [66, 4, 76, 3, 0] } },
      {
        at: [2, 130],
        floor: 204,
        pose: {
          ...ONE_LEG_BENT,
          arch: 3,
          shoulder: [49, 14],
          head: [29, 22, 160],
          nearArm: [67, 4, 76, 3, 0]
        },
        arrows: [[8, 10, 4, 18, 7, 28]]
      }
    ]
  }
};

export { EXERCISE_DRAWINGS };
