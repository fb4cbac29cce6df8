/** Positions that several drawings begin from. */
/** Flat on the back, knees bent, feet and arms on the floor. */
export declare const ON_THE_BACK: {
    readonly hip: readonly [96, 11];
    readonly shoulder: readonly [48, 9];
    readonly head: readonly [25, 11, 176];
    readonly nearLeg: readonly [123, 42, 142, 7, 0];
    readonly farLeg: readonly [125, 40, 147, 7, 0];
    readonly nearArm: readonly [77, 5, 101, 4, 0];
};
/** Hands under the low back, the far leg straight. */
export declare const ONE_LEG_BENT: {
    readonly nearLeg: readonly [121, 44, 136, 7, 0];
    readonly farLeg: readonly [138, 9, 178, 8, 80];
    readonly hip: readonly [96, 11];
    readonly shoulder: readonly [48, 9];
    readonly head: readonly [25, 11, 176];
    readonly nearArm: readonly [77, 5, 101, 4, 0];
};
/** Face down, legs straight. */
export declare const FACE_DOWN: {
    readonly hip: readonly [98, 10];
    readonly nearLeg: readonly [56, 6, 16, 5, 190];
};
/** On hands and knees, back level. */
export declare const HANDS_AND_KNEES: {
    readonly hip: readonly [98, 48];
    readonly shoulder: readonly [145, 55];
    readonly head: readonly [167, 60, 18];
    readonly nearLeg: readonly [98, 6, 58, 6, 182];
    readonly nearArm: readonly [136, 27, 147, 5, 0];
    readonly farArm: readonly [139, 27, 151, 5, 0];
};
/** Flat on the back seen from the ceiling, arms out; the legs differ. */
export declare const ON_THE_BACK_FROM_ABOVE: {
    readonly fromAbove: true;
    readonly shoulder: readonly [66, 113];
    readonly farShoulder: readonly [36, 113];
    readonly head: readonly [51, 140, 90];
    readonly nearArm: readonly [89, 95, 94, 120, 80];
    readonly farArm: readonly [13, 95, 8, 120, 100];
};
