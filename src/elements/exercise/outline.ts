/** Turns joints and thicknesses into SVG path data. Coordinates in: y upwards from the floor; out: y downwards. */

export type Point = readonly [x: number, up: number];

/** A round of flesh: where, and how thick. */
export type Disc = readonly [centre: Point, radius: number];

const spot = ([x, up]: Point) => `${x.toFixed(1)} ${(-up).toFixed(1)}`;

/** A limb: rounds of flesh, and the skin stretched from one to the next. */
export function limb(...discs: readonly Disc[]): string {
  return discs
    .map(([centre, r], index) => {
      const half = `a${r} ${r} 0 1 0 `;
      const [next, s] = discs[index + 1] ?? [centre, r];
      const along = bearing(centre, next);
      const skin = [
        towards(centre, along - 90, r),
        towards(next, along - 90, s),
        towards(next, along + 90, s),
        towards(centre, along + 90, r),
      ];
      return `M${spot(towards(centre, 180, r))}${half}${2 * r} 0${half}${-2 * r} 0ZM${skin.map(spot).join('L')}Z`;
    })
    .join('');
}

/** A smooth closed line through points. */
export function smooth(points: readonly Point[]): string {
  const pull = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) =>
    spot([x + (bx - ax) / 6, y + (by - ay) / 6]);
  return `M${points
    .map((from, index) => {
      const near = (step: number) => points[(index + step + points.length) % points.length] ?? from;
      const to = near(1);
      return `${spot(from)}C${pull(from, near(-1), to)} ${pull(to, near(2), from)} `;
    })
    .join('')}${spot(points[0] ?? [0, 0])}Z`;
}

export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** From a point so far in a direction (degrees, anticlockwise from the right). */
export function towards([x, y]: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
}

/** The direction from one point to another, in degrees as above. */
export const bearing = ([ax, ay]: Point, [bx, by]: Point) => (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
