import { mixed, between, turned, distance, towards, bearing } from './points.js';

const PLANTED = 12;
const ROUNDING = 0.08;
function limbBetween(start, end, root, share) {
  const [from, to] = [bonesOf(start), bonesOf(end)];
  const [upper, lower] = [mixed(from.upper, to.upper, share), mixed(from.lower, to.lower, share)];
  const straightTip = between(from.tip, to.tip, share);
  const turn = turned(start.limb[4], end.limb[4], share);
  const made = ([x, up], [tipX, tipUp]) => [x, up, tipX, tipUp, turn];
  if (differ(from.upper, to.upper) || differ(from.lower, to.lower))
    return made(between(from.middle, to.middle, share), straightTip);
  if (distance(from.tip, to.tip) < PLANTED) {
    const side = Math.sign(mixed(from.bend, to.bend, share));
    return made(bentBetween(root, straightTip, upper, lower, side), straightTip);
  }
  const middle = towards(
    root,
    turned(bearing(start.root, from.middle), bearing(end.root, to.middle), share),
    upper
  );
  const tip = towards(
    middle,
    turned(bearing(from.middle, from.tip), bearing(to.middle, to.tip), share),
    lower
  );
  return made(middle, tip);
}
function bonesOf({ root, limb: [x, up, tipX, tipUp] }) {
  const [middle, tip] = [
    [x, up],
    [tipX, tipUp]
  ];
  const bend = (tipX - root[0]) * (up - root[1]) - (tipUp - root[1]) * (x - root[0]);
  return { middle, tip, bend, upper: distance(root, middle), lower: distance(middle, tip) };
}
const differ = (one, other) => Math.abs(one - other) > ROUNDING * Math.max(one, other);
function bentBetween(root, tip, upper, lower, side) {
  const reach = distance(root, tip);
  if (reach >= upper + lower) return between(root, tip, upper / (upper + lower));
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const aside = Math.sqrt(Math.max(upper ** 2 - along ** 2, 0));
  const direction = bearing(root, tip);
  return towards(towards(root, direction, along), direction + 90, side * aside);
}

export { limbBetween };
