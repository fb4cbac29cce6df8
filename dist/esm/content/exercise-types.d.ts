import type { Claim, Statement } from './statement.js';
/** The exercises, by what a physiotherapist would call them. */
export type ExerciseId = 'walking' | 'knee-to-chest' | 'knee-rolls' | 'pelvic-tilt' | 'press-up' | 'back-bend' | 'bottom-to-heels' | 'bridge' | 'bird-dog' | 'side-bridge' | 'curl-up';
/** Resting positions that often ease a sore low back. */
export type EasePositionId = 'pillows-under-knees' | 'cushion-between-knees';
/** Whom or what an exercise is for: to start with, for backs that like bending one way, or to get stronger. */
export type ExerciseGroup = 'start' | 'backward' | 'forward' | 'strength';
/**
 * The words of one exercise. The start and the first step are what the two pictures show, so that a number in the
 * drawing is the same number in the list.
 */
export interface ExerciseProse {
    name: string;
    /** The position to begin in. */
    start: Statement;
    /** What to do from there, in order. */
    steps: readonly Statement[];
    /** How long, how many, how often: never without a source. */
    dose: Claim;
    /** What it should feel like when done well. */
    feel: Statement;
    /** Who should leave it out, and what says stop. */
    care: Statement;
}
/** Which way an exercise moves the low back: rounding it, arching it, or neither. */
export type Bias = 'flexion' | 'neutral' | 'extension';
export interface EasePositionProse {
    name: string;
    how: Statement;
}
/** A heading with what stands under it. */
export interface RuleList {
    title: string;
    points: readonly Statement[];
}
/** Everything the exercises say in one language. */
export interface ExercisesProse {
    title: string;
    intro: Statement;
    /** What holds for every exercise, to be read before the first. */
    rules: {
        begin: RuleList;
        /** How much pain is all right while you move: the same rule holds for running. */
        pain: RuleList;
        stop: RuleList;
        askFirst: RuleList;
    };
    /** Which way an exercise moves the back, in a few words under its name. */
    bias: Readonly<Partial<Record<Bias, string>>>;
    /** The heading over each group of exercises. */
    groups: Readonly<Record<ExerciseGroup, string>>;
    exercises: Readonly<Record<ExerciseId, ExerciseProse>>;
    ease: {
        title: string;
        intro: Statement;
        positions: Readonly<Record<EasePositionId, EasePositionProse>>;
    };
}
