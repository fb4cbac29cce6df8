/** Turns joints and thicknesses into SVG path data. Coordinates in: y upwards from the floor; out: y downwards. */
import { bearing, between, towards, type Point } from '../../features/exercise/points.js';

/** How thick a part is, at a share of its length, on the left and on the right of one who goes along it. */
export type Row = readonly [share: number, left: number, right: number];

/** Where the middle of a part lies at a share of its length, and the direction to its left there. */
export type Course = (share: number) => readonly [middle: Point, left: number];

const spot = ([x, up]: Point) => `${x.toFixed(1)} ${(-up).toFixed(1)}`;

/** The straight course of a bone. */
export const bone =
  (from: Point, to: Point): Course =>
  (share) => [between(from, to, share), bearing(from, to) + 90];

/**
 * The outline of a part: along its left, and back along its right. All outlines run the same way round, so that parts
 * that overlap in one path become one area.
 */
export function contour(course: Course, rows: readonly Row[]): string {
  const edge = (side: (row: Row) => number) =>
    rows.map((row) => {
      const [middle, left] = course(row[0]);
      return towards(middle, left, side(row));
    });
  return smooth([...edge(([, left]) => left), ...edge(([, , right]) => -right).reverse()]);
}

/** A small part that is always the same shape, such as a foot: its outline moved to a joint and turned. */
export function placed(shape: readonly Point[], joint: Point, turn: number): string {
  return smooth(shape.map(([along, across]) => towards(towards(joint, turn, along), turn + 90, across)));
}

/** A round joint. */
export const disc = (centre: Point, r: number): string =>
  `M${spot(towards(centre, 180, r))}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

/**
 * A smooth closed line through points. It enters and leaves each point in the direction from the point before to the
 * point after, so that SVG's short form of a curve (`s`) does; and steps from point to point are shorter to write than
 * places. A page that was made on a server carries every drawing, so each digit counts.
 */
export function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const pull = (index: number, part: number) => {
    const [from, to] = [at(index - 1), at(index + 1)];
    return [at(index)[0] + (to[0] - from[0]) * part, at(index)[1] + (to[1] - from[1]) * part] as const;
  };
  const steps = points.map((from, index) => {
    const ways = [pull(index + 1, -1 / 6), at(index + 1)];
    return step(from, index === 0 ? [pull(0, 1 / 6), ...ways] : ways);
  });
  return `M${spot(at(0))}${steps.map((numbers, index) => `${index === 0 ? 'c' : 's'}${numbers}`).join('')}Z`;
}

/** From one point to others, in tenths, so that no rounding adds up along the line. */
function step([x, up]: Point, ways: readonly Point[]): string {
  const tenths = (value: number) => Math.round(value * 10);
  return ways
    .flatMap(([toX, toUp]) => [tenths(toX) - tenths(x), tenths(up) - tenths(toUp)])
    .map((tenth) => tenth / 10)
    .join(' ')
    .replaceAll(' -', '-')
    .replace(/\b0\./g, '.');
}
