/**
 * A person as joints. The unit is a centimetre of an adult about 171 cm tall; x runs to the right, the second number
 * upwards from the floor. Angles are in degrees, anticlockwise from the right. Everybody is seen from the same side:
 * lying on the back the head is on the left, face down or on hands and knees it is on the right.
 */
export type Joint = readonly [x: number, up: number];
/** Knee, ankle, and where the toes point. */
export type Leg = readonly [kneeX: number, kneeUp: number, ankleX: number, ankleUp: number, toes: number];
/** Elbow, wrist, and where the fingers point. */
export type Arm = readonly [
    elbowX: number,
    elbowUp: number,
    wristX: number,
    wristUp: number,
    fingers: number
];
/** Centre of the head, and where the crown points. */
export type Head = readonly [x: number, up: number, crown: number];
/** A body from its side; or from its front, where both hips and both shoulders show and each stands for itself. */
export interface Pose {
    hip: Joint;
    shoulder: Joint;
    head: Head;
    nearLeg: Leg;
    nearArm: Arm;
    /** From the front: the hip and the shoulder further away. */
    farHip?: Joint;
    farShoulder?: Joint;
    /** A far limb that is left out is hidden behind the near one. */
    farLeg?: Leg;
    farArm?: Arm;
    /** How far the low back is pushed towards the belly (arched); less than 0: towards the back (rounded). */
    arch?: number;
    /** How far the middle of the whole spine is pushed towards the belly, in an even curve; less than 0: rounded. */
    curve?: number;
    /** The hands lie under the back, so that the trunk hides the forearm. */
    handsUnder?: true;
    /** Lying on the floor and seen from the ceiling: neither side is further away. */
    fromAbove?: true;
    /** And the knees point at the ceiling, so that the thighs hide the shins. */
    kneesUp?: true;
}
/** What the body lies on or leans on: a rounded block by its middle, size and tilt. */
export type Block = readonly [x: number, up: number, width: number, height: number, tilt?: number];
/** How a part moves: from, bend of the way, to. */
export type Arrow = readonly [x: number, up: number, viaX: number, viaUp: number, toX: number, toUp: number];
export interface Scene {
    /** Where this scene's floor begins in the drawing: from the left, from the top. */
    at: readonly [x: number, y: number];
    pose: Pose;
    /** Length of the floor, seen from the side. */
    floor?: number;
    /** The mat or mattress, seen from above. */
    mat?: Block;
    /** A wall that is close by, seen from its edge. */
    wall?: Block;
    /** The shadow on the mat, which shows how high the body is above it. */
    shade?: Block;
    /** On the floor or the mat, beneath the body. */
    cushions?: readonly Block[];
    /** A cushion between the far leg and the near one. */
    held?: Block;
    arrows?: readonly Arrow[];
}
/** The people are of three tones, which a page may choose. */
export type SkinTone = 'light' | 'medium' | 'dark';
/** One drawing; an exercise has two scenes, its start and its end. All are equally wide, so that people are equally tall. */
export interface Drawing {
    height: number;
    skin: SkinTone;
    scenes: readonly Scene[];
}
export declare const DRAWING_WIDTH = 212;
