/** Works out from the joints of a pose the shapes to paint, in the order of painting: the furthest comes first. */
import type { Arm, Joint, Leg, Pose } from '../../content/exercise-drawings/drawing-types.js';
import { HEAD_FROM_FRONT, HEAD_FROM_SIDE } from './body-head.js';
import {
  ELBOW,
  FOOT,
  FOOT_FROM_ABOVE,
  FOREARM,
  HAND,
  HIP,
  KNEE,
  NECK,
  OPEN_HAND,
  SHIN,
  SLEEVE,
  THIGH,
  TRUNK_FROM_FRONT,
  TRUNK_FROM_SIDE,
  UPPER_ARM,
  WAIST,
} from './body-parts.js';
import { bearing, between, towards, type Point } from '../../features/exercise/points.js';
import { bone, contour, disc, placed, type Course } from './outline.js';

export interface Shape {
  paint: 'skin' | 'shirt' | 'trousers' | 'hair' | 'features';
  path: string;
  far?: boolean | undefined;
  /** Only for the head, which is always the same shape, moved and turned: `translate(…) rotate(…)`. */
  transform?: string;
}

export function bodyShapes(pose: Pose): Shape[] {
  const { hip, shoulder, farHip, head, nearLeg, farLeg, nearArm, farArm, handsUnder, kneesUp } = pose;
  const [x, up, crown] = head;
  const transform = `translate(${x} ${-up}) rotate(${90 - crown})`;
  const { face, hair, lines } = farHip ? HEAD_FROM_FRONT : HEAD_FROM_SIDE;
  const rows = farHip ? TRUNK_FROM_FRONT : TRUNK_FROM_SIDE;
  const spine = spineOf(pose);
  const depth = pose.fromAbove ? undefined : true;
  return [
    ...(farArm ? arm(pose.farShoulder ?? shoulder, farArm, pose, depth) : []),
    ...(farLeg ? leg(farHip ?? hip, farLeg, '', depth, kneesUp) : []),
    ...(handsUnder ? [forearm(nearArm, pose)] : []),
    { paint: 'skin', path: contour(bone(spine(1.02)[0], towards([x, up], crown, -3)), NECK) },
    { paint: 'skin', path: face, transform },
    { paint: 'features', path: lines, transform },
    { paint: 'hair', path: hair, transform },
    { paint: 'shirt', path: contour(spine, rows) },
    ...leg(
      hip,
      nearLeg,
      contour(
        spine,
        rows.filter(([share]) => share < WAIST),
      ),
      undefined,
      kneesUp,
    ),
    ...arm(shoulder, nearArm, pose),
  ];
}

/** The spine from the hips to the shoulders. The back is on its left; seen from the front, the far side is. */
function spineOf(pose: Pose): Course {
  const { hip, shoulder, farHip = hip, farShoulder = shoulder, arch = 0, curve = 0 } = pose;
  const seat = between(hip, farHip, 0.5);
  const chest = between(shoulder, farShoulder, 0.5);
  const belly = bearing(seat, chest) - 90;
  const middle = (share: number): Point => {
    // An arch is deepest in the low back, a curve is even from end to end.
    const bend = 6.75 * arch * share * (1 - share) ** 2 + 4 * curve * share * (1 - share);
    return towards(between(seat, chest, share), belly, bend);
  };
  const length = Math.hypot(chest[0] - seat[0], chest[1] - seat[1]);
  return (share) => {
    // Beyond its ends the spine goes on straight.
    const inside = Math.min(Math.max(share, 0), 1);
    const along = bearing(middle(Math.max(inside - 0.05, 0)), middle(Math.min(inside + 0.05, 1)));
    const left = farHip === hip ? along + 90 : bearing(between(hip, shoulder, inside), middle(inside));
    return [towards(middle(inside), along, (share - inside) * length), left];
  };
}

/** The pelvis is part of the near leg, so that no seam shows between them. */
function leg(
  hip: Joint,
  [kneeX, kneeUp, ankleX, ankleUp, toes]: Leg,
  pelvis: string,
  far?: boolean,
  kneesUp = false,
): Shape[] {
  const knee: Point = [kneeX, kneeUp];
  const ankle: Point = [ankleX, ankleUp];
  const shin = contour(bone(knee, ankle), SHIN);
  const thigh = pelvis + disc(hip, HIP) + contour(bone(hip, knee), THIGH) + disc(knee, KNEE);
  const foot: Shape = { paint: 'skin', far, path: placed(kneesUp ? FOOT_FROM_ABOVE : FOOT, ankle, toes) };
  if (!kneesUp) return [foot, { paint: 'trousers', far, path: thigh + shin }];
  return [foot, { paint: 'trousers', far, path: shin }, { paint: 'trousers', far, path: thigh }];
}

/** The arm with its hand, and the sleeve over it. Of an arm under the back only the upper half is seen. */
function arm(shoulder: Joint, limb: Arm, pose: Pose, far?: boolean): Shape[] {
  const elbow: Point = [limb[0], limb[1]];
  const upper = bone(shoulder, elbow);
  const lower = pose.handsUnder ? '' : forearm(limb, pose).path;
  return [
    { paint: 'skin', far, path: contour(upper, UPPER_ARM) + disc(elbow, ELBOW) + lower },
    { paint: 'shirt', far, path: contour(upper, SLEEVE) },
  ];
}

function forearm([elbowX, elbowUp, wristX, wristUp, fingers]: Arm, { farHip }: Pose): Shape {
  const wrist: Point = [wristX, wristUp];
  const hand = placed(farHip ? OPEN_HAND : HAND, wrist, fingers);
  return { paint: 'skin', path: contour(bone([elbowX, elbowUp], wrist), FOREARM) + hand };
}
