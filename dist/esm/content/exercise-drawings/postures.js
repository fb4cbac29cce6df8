const ON_THE_BACK = {
  hip: [96, 10],
  shoulder: [48, 10],
  head: [25, 12, 176],
  nearLeg: [122, 43, 140, 7, 0],
  farLeg: [124, 42, 145, 7, 0],
  nearArm: [77, 5, 101, 4, 0]
};
const ONE_LEG_BENT = {
  ...ON_THE_BACK,
  handsUnder: true,
  nearLeg: [121, 44, 136, 7, 0],
  farLeg: [137, 8, 177, 8, 82]
};
const FACE_DOWN = {
  hip: [98, 9],
  nearLeg: [56, 8, 16, 6, 192]
};
const HANDS_AND_KNEES = {
  hip: [98, 48],
  shoulder: [145, 57],
  head: [166, 60, 8],
  nearLeg: [98, 6, 58, 6, 180],
  nearArm: [143, 29, 148, 5, 0],
  farArm: [146, 29, 153, 5, 0]
};
const ON_THE_BACK_FROM_ABOVE = {
  fromAbove: true,
  shoulder: [66, 119],
  farShoulder: [38, 119],
  head: [52, 142, 90],
  nearArm: [81, 94, 93, 72, -66],
  farArm: [23, 94, 11, 72, 246]
};

export { FACE_DOWN, HANDS_AND_KNEES, ONE_LEG_BENT, ON_THE_BACK, ON_THE_BACK_FROM_ABOVE };
