import { ON_THE_BACK } from './postures.js';

const UNDER_THE_HEAD = [22, 4, 40, 9];
const HEAD_RAISED = { head: [26, 17, 168] };
const EASE_DRAWINGS = {
  "pillows-under-knees": {
    height: 80,
    skin: "medium",
    scenes: [
      {
        at: [6, 72],
        floor: 196,
        cushions: [UNDER_THE_HEAD, [134, 14, 36, 12], [134, 5, 46, 11]],
        pose: {
          ...ON_THE_BACK,
          ...HEAD_RAISED,
          nearLeg: [131, 33, 166, 13, 68],
          farLeg: [133, 32, 169, 13, 68]
        }
      }
    ]
  },
  "cushion-between-knees": {
    height: 88,
    skin: "dark",
    scenes: [
      {
        at: [4, 64],
        mat: [102, 3, 200, 44],
        shade: [104, -4, 152, 16],
        cushions: [[27, 9, 46, 22]],
        held: [148, 9, 46, 13, 12],
        pose: {
          hip: [100, 26],
          farHip: [100, 10],
          shoulder: [54, 26],
          farShoulder: [54, 9],
          head: [30, 23, 172],
          nearLeg: [132, 15, 168, 26, -6],
          farLeg: [132, -8, 168, 3, -6],
          nearArm: [74, 6, 54, -4, 190],
          farArm: [66, 0, 46, -6, 170]
        }
      }
    ]
  }
};

export { EASE_DRAWINGS };
