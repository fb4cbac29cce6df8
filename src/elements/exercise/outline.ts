/** Turns joints and thicknesses into SVG path data. Coordinates in: y upwards from the floor; out: y downwards. */

export type Point = readonly [x: number, up: number];

/** A round of flesh: where, and how thick. */
export type Disc = readonly [x: number, up: number, radius: number];

const show = (value: number) => String(Math.round(value * 10) / 10);
const spot = (x: number, up: number) => `${show(x)} ${show(-up)}`;

/** The skin stretched over two discs; where one swallows the other, the larger alone. */
function capsule([ax, ay, ar]: Disc, [bx, by, br]: Disc): string {
  const length = Math.hypot(bx - ax, by - ay);
  if (length <= Math.abs(ar - br)) return ar > br ? disc(ax, ay, ar) : disc(bx, by, br);
  const along = Math.atan2(by - ay, bx - ax);
  const lean = Math.acos((ar - br) / length);
  const rim = (x: number, y: number, r: number, angle: number) =>
    spot(x + r * Math.cos(angle), y + r * Math.sin(angle));
  const [left, right] = [along + lean, along - lean];
  return `M${rim(ax, ay, ar, left)}A${show(ar)} ${show(ar)} 0 ${lean < Math.PI / 2 ? 1 : 0} 0 ${rim(ax, ay, ar, right)}L${rim(bx, by, br, right)}A${show(br)} ${show(br)} 0 ${lean > Math.PI / 2 ? 1 : 0} 0 ${rim(bx, by, br, left)}Z`;
}

/** A round. */
export function disc(x: number, y: number, r: number): string {
  const arc = (to: number) => `A${show(r)} ${show(r)} 0 1 0 ${spot(to, y)}`;
  return `M${spot(x - r, y)}${arc(x + r)}${arc(x - r)}Z`;
}

/** A limb: discs joined one to the next. */
export function limb([first, ...rest]: readonly [Disc, ...Disc[]]): string {
  let last = first;
  return rest.reduce((path, next) => {
    const joined = path + capsule(last, next);
    last = next;
    return joined;
  }, '');
}

/** A smooth closed line through points. */
export function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const curve = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const pull = (p: Point, q: Point, r: Point, side: number): string =>
      spot(p[0] + (side * (r[0] - q[0])) / 6, p[1] + (side * (r[1] - q[1])) / 6);
    return `C${pull(from, before, to, 1)} ${pull(to, from, after, -1)} ${spot(...to)}`;
  });
  return `M${spot(...at(0))}${curve.join('')}Z`;
}

export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

export const thick = (point: Point, radius: number): Disc => [point[0], point[1], radius];

/** From a point so far in a direction (degrees, anticlockwise from the right). */
export function towards([x, y]: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
}
