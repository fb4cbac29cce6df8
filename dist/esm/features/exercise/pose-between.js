import { limbBetween } from './limb-between.js';
import { mixed, between, turned, distance, bearing, towards } from './points.js';

const AT_REST = 3;
const KNEELING = 10;
function poseBetween(start, end, share) {
  if (share <= 0) return start;
  if (share >= 1) return end;
  const trunk = trunkBetween(start, end, share);
  const { shoulder, farShoulder = shoulder } = trunk;
  const [from, to] = [allLimbs(start), allLimbs(end)];
  const [fromRoots, toRoots, roots] = [rootsOf(start), rootsOf(end), rootsOf(trunk)];
  const limb = (name) => limbBetween(
    { root: fromRoots[name], limb: from[name] },
    { root: toRoots[name], limb: to[name] },
    roots[name],
    share
  );
  return {
    // What cannot go on evenly changes halfway: whether a foot is seen from its side or from above.
    ...share < 0.5 ? start : end,
    ...trunk,
    head: headBetween(start, end, between(shoulder, farShoulder, 0.5), share),
    nearLeg: limb("nearLeg"),
    nearArm: limb("nearArm"),
    ...(start.farLeg ?? end.farLeg) && { farLeg: limb("farLeg") },
    ...(start.farArm ?? end.farArm) && { farArm: limb("farArm") },
    arch: mixed(start.arch ?? 0, end.arch ?? 0, share),
    curve: mixed(start.curve ?? 0, end.curve ?? 0, share)
  };
}
function otherSide(pose) {
  const { nearLeg, nearArm, farLeg, farArm } = allLimbs(pose);
  return { ...pose, nearLeg: farLeg, farLeg: nearLeg, nearArm: farArm, farArm: nearArm };
}
function allLimbs({ nearLeg, nearArm, farLeg = nearLeg, farArm = nearArm }) {
  return { nearLeg, farLeg, nearArm, farArm };
}
function rootsOf({ hip, shoulder, farHip = hip, farShoulder = shoulder }) {
  return { nearLeg: hip, farLeg: farHip, nearArm: shoulder, farArm: farShoulder };
}
function trunkBetween(start, end, share) {
  if (start.farHip && end.farHip && start.farShoulder && end.farShoulder)
    return {
      hip: between(start.hip, end.hip, share),
      shoulder: between(start.shoulder, end.shoulder, share),
      farHip: between(start.farHip, end.farHip, share),
      farShoulder: between(start.farShoulder, end.farShoulder, share)
    };
  const hip = hipBetween(start, end, share);
  return { hip, shoulder: around(hip, [start.hip, start.shoulder], [end.hip, end.shoulder], share) };
}
function hipBetween(start, end, share) {
  const knees = [joint(start.nearLeg), joint(end.nearLeg)];
  const knelt = distance(...knees) < AT_REST && knees[0][1] < KNEELING;
  if (knelt) return around(between(...knees, share), [knees[0], start.hip], [knees[1], end.hip], share);
  if (distance(start.shoulder, end.shoulder) < 1)
    return around(start.shoulder, [start.shoulder, start.hip], [end.shoulder, end.hip], share);
  return between(start.hip, end.hip, share);
}
function headBetween(start, end, chest, share) {
  const neck = ({ head: [x2, up2], shoulder, farShoulder = shoulder }) => [
    between(shoulder, farShoulder, 0.5),
    [x2, up2]
  ];
  const [x, up] = around(chest, neck(start), neck(end), share);
  return [x, up, turned(start.head[2], end.head[2], share)];
}
const joint = ([x, up]) => [x, up];
function around(pivot, start, end, share) {
  const direction = turned(bearing(...start), bearing(...end), share);
  return towards(pivot, direction, mixed(distance(...start), distance(...end), share));
}

export { otherSide, poseBetween };
