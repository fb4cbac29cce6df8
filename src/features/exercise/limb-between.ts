import type { Arm, Leg } from '../../content/exercise-drawings/drawing-types.js';
import { bearing, between, distance, mixed, towards, turned, type Point } from './points.js';

/** cm: a hand or a foot that moves less than this rests on something, or slides along it. */
const PLANTED = 12;
/** A bone whose length differs by more than this share points at the onlooker in one of the pictures. */
const ROUNDING = 0.08;

/** An arm or a leg, and the joint that it hangs from. */
export interface Hanging<Limb> {
  root: Point;
  limb: Limb;
}

/**
 * A limb between two pictures, hanging from where its root is now.
 * - Where a bone points at the onlooker, its joints go straight: a knee that falls to the side is seen to do so.
 * - A hand or foot that rests somewhere stays there, and the knee or elbow gives way.
 * - Otherwise each bone turns around its joint.
 */
export function limbBetween<Limb extends Arm | Leg>(
  start: Hanging<Limb>,
  end: Hanging<Limb>,
  root: Point,
  share: number,
): Limb {
  const [from, to] = [bonesOf(start), bonesOf(end)];
  const [upper, lower] = [mixed(from.upper, to.upper, share), mixed(from.lower, to.lower, share)];
  const straightTip = between(from.tip, to.tip, share);
  const turn = turned(start.limb[4], end.limb[4], share);
  const made = ([x, up]: Point, [tipX, tipUp]: Point) => [x, up, tipX, tipUp, turn] as unknown as Limb;

  if (differ(from.upper, to.upper) || differ(from.lower, to.lower))
    return made(between(from.middle, to.middle, share), straightTip);
  if (distance(from.tip, to.tip) < PLANTED) {
    const side = Math.sign(mixed(from.bend, to.bend, share));
    return made(bentBetween(root, straightTip, upper, lower, side), straightTip);
  }
  const middle = towards(
    root,
    turned(bearing(start.root, from.middle), bearing(end.root, to.middle), share),
    upper,
  );
  const tip = towards(
    middle,
    turned(bearing(from.middle, from.tip), bearing(to.middle, to.tip), share),
    lower,
  );
  return made(middle, tip);
}

function bonesOf({ root, limb: [x, up, tipX, tipUp] }: Hanging<Arm | Leg>) {
  const [middle, tip]: [Point, Point] = [
    [x, up],
    [tipX, tipUp],
  ];
  // Greater than 0 where the knee or elbow lies to the left of the way from the root to the tip.
  const bend = (tipX - root[0]) * (up - root[1]) - (tipUp - root[1]) * (x - root[0]);
  return { middle, tip, bend, upper: distance(root, middle), lower: distance(middle, tip) };
}

const differ = (one: number, other: number) => Math.abs(one - other) > ROUNDING * Math.max(one, other);

/** Where the knee or elbow is, of a limb whose both ends are held: where circles around them meet. */
function bentBetween(root: Point, tip: Point, upper: number, lower: number, side: number): Point {
  const reach = distance(root, tip);
  // Rounding may leave the ends a little too far apart; then the limb is straight.
  if (reach >= upper + lower) return between(root, tip, upper / (upper + lower));
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const aside = Math.sqrt(Math.max(upper ** 2 - along ** 2, 0));
  const direction = bearing(root, tip);
  return towards(towards(root, direction, along), direction + 90, side * aside);
}
