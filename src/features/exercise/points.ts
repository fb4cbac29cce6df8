/** Points and directions in the drawings. Coordinates: x to the right, the second number upwards from the floor. */

export type Point = readonly [x: number, up: number];

export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** From a point so far in a direction (degrees, anticlockwise from the right). */
export function towards([x, y]: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
}

/**
 * The direction from one point to another, in degrees as above. Browsers and servers do not agree on the last digits of
 * an arc tangent; a hundredth of a degree is more than the eye sees.
 */
export const bearing = ([ax, ay]: Point, [bx, by]: Point) =>
  Math.round((Math.atan2(by - ay, bx - ax) * 18_000) / Math.PI) / 100;

export const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** From one number towards another. */
export const mixed = (from: number, to: number, share: number) => from + (to - from) * share;

/** From one direction towards another, the shorter way round. */
export const turned = (from: number, to: number, share: number) =>
  from + (((((to - from) % 360) + 540) % 360) - 180) * share;
