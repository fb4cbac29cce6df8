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
  fingers: number,
];

/** Centre of the head, and where the crown points. */
export type Head = readonly [x: number, up: number, crown: number];

/** Parts that point towards or away from the onlooker, and so look shorter than they are. */
export type Foreshortened = 'upperArm' | 'forearm' | 'thigh' | 'shin';

interface Limbs {
  head: Head;
  nearLeg: Leg;
  nearArm: Arm;
  foreshortened?: readonly Foreshortened[];
}

/** A body from its side. A far limb that is left out is hidden behind the near one. */
export interface Profile extends Limbs {
  hip: Joint;
  shoulder: Joint;
  farLeg?: Leg;
  farArm?: Arm;
  /** How far the low back is pushed towards the belly (arched) or, below nought, towards the back (rounded). */
  arch?: number;
}

/** A body from its front: both hips and shoulders show. */
export interface Front extends Limbs {
  nearHip: Joint;
  farHip: Joint;
  nearShoulder: Joint;
  farShoulder: Joint;
  farLeg: Leg;
  farArm: Arm;
  /** Lying on the floor and seen from the ceiling: neither side is further away. */
  fromAbove?: true;
}

export type Pose = Profile | Front;

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
  /** Behind the body. */
  furniture?: readonly Block[];
  /** Between the far limbs and the near ones. */
  cushions?: readonly Block[];
  arrows?: readonly Arrow[];
}

/** One drawing; an exercise has two scenes, its start and its end. All are equally wide, so that people are equally tall. */
export interface Drawing {
  height: number;
  scenes: readonly Scene[];
}

export const DRAWING_WIDTH = 212;
