/** Turns joints and thicknesses into SVG path data. Coordinates in: y upwards from the floor; out: y downwards. */
import { type Point } from '../../features/exercise/points.js';
/** How thick a part is, at a share of its length, on the left and on the right of one who goes along it. */
export type Row = readonly [share: number, left: number, right: number];
/** Where the middle of a part lies at a share of its length, and the direction to its left there. */
export type Course = (share: number) => readonly [middle: Point, left: number];
/** The straight course of a bone. */
export declare const bone: (from: Point, to: Point) => Course;
/**
 * The outline of a part: along its left, and back along its right. All outlines run the same way round, so that parts
 * that overlap in one path become one area.
 */
export declare function contour(course: Course, rows: readonly Row[]): string;
/** A small part that is always the same shape, such as a foot: its outline moved to a joint and turned. */
export declare function placed(shape: readonly Point[], joint: Point, turn: number): string;
/** A round joint. */
export declare const disc: (centre: Point, r: number) => string;
/**
 * A smooth closed line through points. It enters and leaves each point in the direction from the point before to the
 * point after, so that SVG's short form of a curve (`s`) does; and steps from point to point are shorter to write than
 * places. A page that was made on a server carries every drawing, so each digit counts.
 */
export declare function smooth(points: readonly Point[]): string;
