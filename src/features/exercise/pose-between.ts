/**
 * The body between the start and the end of a movement. Bones turn, they do not stretch: each part goes from one
 * direction to the other around the joint it hangs from, and what stands on the floor stays there.
 */
import type { Leg, Pose } from '../../content/exercise-drawings/drawing-types.js';
import { limbBetween } from './limb-between.js';
import { bearing, between, distance, mixed, towards, turned, type Point } from './points.js';

/** cm: a joint that moves less than this between the two pictures rests where it is. */
const AT_REST = 3;
/** cm: a knee below this height is knelt on. */
const KNEELING = 10;

type Limb = 'nearLeg' | 'farLeg' | 'nearArm' | 'farArm';

/** @param share how much of the way from the start to the end is done, from 0 to 1 */
export function poseBetween(start: Pose, end: Pose, share: number): Pose {
  if (share <= 0) return start;
  if (share >= 1) return end;
  const trunk = trunkBetween(start, end, share);
  const { shoulder, farShoulder = shoulder } = trunk;
  const [from, to] = [allLimbs(start), allLimbs(end)];
  const [fromRoots, toRoots, roots] = [rootsOf(start), rootsOf(end), rootsOf(trunk)];
  const limb = <Name extends Limb>(name: Name) =>
    limbBetween(
      { root: fromRoots[name], limb: from[name] },
      { root: toRoots[name], limb: to[name] },
      roots[name],
      share,
    );
  return {
    // What cannot go on evenly changes halfway: whether a foot is seen from its side or from above.
    ...(share < 0.5 ? start : end),
    ...trunk,
    head: headBetween(start, end, between(shoulder, farShoulder, 0.5), share),
    nearLeg: limb('nearLeg'),
    nearArm: limb('nearArm'),
    ...((start.farLeg ?? end.farLeg) && { farLeg: limb('farLeg') }),
    ...((start.farArm ?? end.farArm) && { farArm: limb('farArm') }),
    arch: mixed(start.arch ?? 0, end.arch ?? 0, share),
    curve: mixed(start.curve ?? 0, end.curve ?? 0, share),
  };
}

/** The same movement with the limbs of the other side: what the near ones did, the far ones do. */
export function otherSide(pose: Pose): Pose {
  const { nearLeg, nearArm, farLeg, farArm } = allLimbs(pose);
  return { ...pose, nearLeg: farLeg, farLeg: nearLeg, nearArm: farArm, farArm: nearArm };
}

/** A far limb that is left out is hidden behind the near one. */
function allLimbs({ nearLeg, nearArm, farLeg = nearLeg, farArm = nearArm }: Pose) {
  return { nearLeg, farLeg, nearArm, farArm };
}

type Trunk = Pick<Pose, 'hip' | 'shoulder' | 'farHip' | 'farShoulder'>;

/** Where the limbs hang from. */
function rootsOf({ hip, shoulder, farHip = hip, farShoulder = shoulder }: Trunk): Record<Limb, Point> {
  return { nearLeg: hip, farLeg: farHip, nearArm: shoulder, farArm: farShoulder };
}

/** The hips and the shoulders. Seen from the front they move so little that a straight way is as good as an arc. */
function trunkBetween(start: Pose, end: Pose, share: number): Trunk {
  if (start.farHip && end.farHip && start.farShoulder && end.farShoulder)
    return {
      hip: between(start.hip, end.hip, share),
      shoulder: between(start.shoulder, end.shoulder, share),
      farHip: between(start.farHip, end.farHip, share),
      farShoulder: between(start.farShoulder, end.farShoulder, share),
    };
  const hip = hipBetween(start, end, share);
  return { hip, shoulder: around(hip, [start.hip, start.shoulder], [end.hip, end.shoulder], share) };
}

/** The hips turn around the knees that somebody kneels on, or around shoulders that stay on the floor. */
function hipBetween(start: Pose, end: Pose, share: number): Point {
  const knees: [Point, Point] = [joint(start.nearLeg), joint(end.nearLeg)];
  const knelt = distance(...knees) < AT_REST && knees[0][1] < KNEELING;
  if (knelt) return around(between(...knees, share), [knees[0], start.hip], [knees[1], end.hip], share);
  if (distance(start.shoulder, end.shoulder) < 1)
    return around(start.shoulder, [start.shoulder, start.hip], [end.shoulder, end.hip], share);
  return between(start.hip, end.hip, share);
}

function headBetween(start: Pose, end: Pose, chest: Point, share: number): Pose['head'] {
  const neck = ({ head: [x, up], shoulder, farShoulder = shoulder }: Pose): [Point, Point] => [
    between(shoulder, farShoulder, 0.5),
    [x, up],
  ];
  const [x, up] = around(chest, neck(start), neck(end), share);
  return [x, up, turned(start.head[2], end.head[2], share)];
}

const joint = ([x, up]: Leg): Point => [x, up];

/** Where the far end of a bone is while it turns around `pivot`, from how it lies at the start to how it lies at the end. */
function around(
  pivot: Point,
  start: readonly [Point, Point],
  end: readonly [Point, Point],
  share: number,
): Point {
  const direction = turned(bearing(...start), bearing(...end), share);
  return towards(pivot, direction, mixed(distance(...start), distance(...end), share));
}
