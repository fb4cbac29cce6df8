/** Positions that several drawings begin from. */
/** Flat on the back, knees bent, feet and arms on the floor. */
export declare const ON_THE_BACK: {
    readonly hip: readonly [96, 10];
    readonly shoulder: readonly [48, 10];
    readonly head: readonly [25, 12, 176];
    readonly nearLeg: readonly [122, 43, 140, 7, 0];
    readonly farLeg: readonly [124, 42, 145, 7, 0];
    readonly nearArm: readonly [77, 5, 101, 4, 0];
};
/** On the back, hands under the low back, the far leg straight. */
export declare const ONE_LEG_BENT: {
    readonly handsUnder: true;
    readonly nearLeg: readonly [121, 44, 136, 7, 0];
    readonly farLeg: readonly [137, 8, 177, 8, 82];
    readonly hip: readonly [96, 10];
    readonly shoulder: readonly [48, 10];
    readonly head: readonly [25, 12, 176];
    readonly nearArm: readonly [77, 5, 101, 4, 0];
};
/** Face down, legs straight. */
export declare const FACE_DOWN: {
    readonly hip: readonly [98, 9];
    readonly nearLeg: readonly [56, 8, 16, 6, 192];
};
/** On hands and knees, arms straight but not locked, back level. */
export declare const HANDS_AND_KNEES: {
    readonly hip: readonly [98, 48];
    readonly shoulder: readonly [145, 57];
    readonly head: readonly [166, 60, 8];
    readonly nearLeg: readonly [98, 6, 58, 6, 180];
    readonly nearArm: readonly [143, 29, 148, 5, 0];
    readonly farArm: readonly [146, 29, 153, 5, 0];
};
/** Flat on the back seen from the ceiling, straight arms away from the sides; the legs differ. */
export declare const ON_THE_BACK_FROM_ABOVE: {
    readonly fromAbove: true;
    readonly shoulder: readonly [66, 119];
    readonly farShoulder: readonly [38, 119];
    readonly head: readonly [52, 142, 90];
    readonly nearArm: readonly [81, 94, 93, 72, -66];
    readonly farArm: readonly [23, 94, 11, 72, 246];
};
