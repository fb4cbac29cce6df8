/** Positions that several drawings begin from. */
/** Flat on the back, knees bent, feet and arms on the floor. */
const ON_THE_BACK = {
    hip: [96, 11],
    shoulder: [48, 9],
    head: [25, 11, 176],
    nearLeg: [123, 42, 142, 7, 0],
    farLeg: [125, 40, 147, 7, 0],
    nearArm: [77, 5, 101, 4, 0],
};
/** Hands under the low back, the far leg straight. */
const ONE_LEG_BENT = {
    ...ON_THE_BACK,
    nearLeg: [121, 44, 136, 7, 0],
    farLeg: [138, 9, 178, 8, 80],
};
/** Face down, legs straight. */
const FACE_DOWN = {
    hip: [98, 10],
    nearLeg: [56, 6, 16, 5, 190],
};
/** On hands and knees, back level. */
const HANDS_AND_KNEES = {
    hip: [98, 48],
    shoulder: [145, 55],
    head: [167, 60, 18],
    nearLeg: [98, 6, 58, 6, 182],
    nearArm: [136, 27, 147, 5, 0],
    farArm: [139, 27, 151, 5, 0],
};
/** Flat on the back seen from the ceiling, arms out; the legs differ. */
const ON_THE_BACK_FROM_ABOVE = {
    fromAbove: true,
    shoulder: [66, 113],
    farShoulder: [36, 113],
    head: [51, 140, 90],
    nearArm: [89, 95, 94, 120, 80],
    farArm: [13, 95, 8, 120, 100],
};

export { FACE_DOWN, HANDS_AND_KNEES, ONE_LEG_BENT, ON_THE_BACK, ON_THE_BACK_FROM_ABOVE };
