/** Clothes a pose in flesh: joints in, shapes to paint out, from the furthest to the nearest. */
import type {
  Arm,
  Front,
  Head,
  Joint,
  Leg,
  Pose,
  Profile,
} from '../../content/exercise-drawings/drawing-types.js';
import { between, limb, smooth, thick, towards, type Point } from './outline.js';

export type Paint = 'skin' | 'shirt' | 'trousers' | 'hair';

export interface Shape {
  paint: Paint;
  path: string;
  far: boolean;
  /** For the head, which is drawn once and turned into place: `translate(…) rotate(…)`. */
  place?: string;
}

export function bodyShapes(pose: Pose): Shape[] {
  return 'hip' in pose ? profile(pose) : front(pose);
}

function profile(pose: Profile): Shape[] {
  const { hip, shoulder, legs, arms, head } = pose;
  const nearArm = arm(shoulder, arms[0], false);
  const trunk = trunkOutline(pose);
  return [
    ...arm(shoulder, arms[1], true),
    ...leg(hip, legs[1], true),
    ...(pose.armBehind ? nearArm : []),
    neck(between(hip, shoulder, 1.08), head),
    ...headShapes(head, PROFILE_FACE, PROFILE_HAIR),
    { paint: 'shirt', far: false, path: trunk(TRUNK) },
    ...leg(hip, legs[0], false, trunk(TRUNK.slice(0, 3))),
    ...(pose.armBehind ? [] : nearArm),
  ];
}

function front({ hips, shoulders, legs, arms, head, fromAbove }: Front): Shape[] {
  const [seat, chest] = [between(...hips, 0.5), between(...shoulders, 0.5)];
  // From above neither side is the further one.
  const far = !fromAbove;
  const at = (side: 0 | 1, share: number, out: number): Point => {
    const level = between(seat, chest, share);
    const [from, to] = [between(...hips, 0.5), hips[side]];
    const lean = between(
      [to[0] - from[0], to[1] - from[1]],
      [shoulders[side][0] - chest[0], shoulders[side][1] - chest[1]],
      share,
    );
    const length = Math.hypot(...lean);
    return [level[0] + (lean[0] / length) * out, level[1] + (lean[1] / length) * out];
  };
  const outline = (rows: typeof FRONT_TRUNK) =>
    smooth([
      ...rows.map(([share, out]) => at(0, share, out)),
      ...[...rows].reverse().map(([share, out]) => at(1, share, out)),
    ]);
  return [
    ...arm(shoulders[1], arms[1], far),
    neck(chest, head),
    ...headShapes(head, FRONT_FACE, FRONT_HAIR),
    { paint: 'shirt', far: false, path: outline(FRONT_TRUNK) },
    ...leg(hips[1], legs[1], far),
    ...leg(hips[0], legs[0], false, outline(FRONT_TRUNK.slice(0, 3))),
    ...arm(shoulders[0], arms[0], false),
  ];
}

/** Half the width of the trunk seen from the front, at shares of the way from the hips to the shoulders. */
const FRONT_TRUNK: readonly (readonly [share: number, out: number])[] = [
  [-0.16, 8],
  [0.02, 16],
  [0.22, 15],
  [0.45, 12.5],
  [0.75, 16],
  [0.95, 19],
  [1.1, 14],
  [1.17, 6],
];

/** How thick the trunk is on the side of the back and of the belly, at shares of the way from hip to shoulder. */
const TRUNK: readonly (readonly [share: number, back: number, belly: number])[] = [
  [-0.12, 8, 6.5],
  [0.06, 11, 8.5],
  [0.24, 8.6, 9.8],
  [0.5, 7.8, 9.4],
  [0.75, 9.4, 10.2],
  [0.95, 8.6, 9],
  [1.1, 5, 5],
];

function trunkOutline({ hip, shoulder, arch = 0 }: Profile): (rows: typeof TRUNK) => string {
  const length = Math.hypot(shoulder[0] - hip[0], shoulder[1] - hip[1]);
  const up: Point = [(shoulder[0] - hip[0]) / length, (shoulder[1] - hip[1]) / length];
  const at = (share: number, aside: number): Point => {
    const within = Math.min(Math.max(share, 0), 1);
    // Most of the bend is in the low back.
    const belly = aside + 6.75 * arch * within * (1 - within) ** 2;
    return [hip[0] + up[0] * length * share + up[1] * belly, hip[1] + up[1] * length * share - up[0] * belly];
  };
  return (rows) =>
    smooth([
      ...rows.map(([share, , belly]) => at(share, belly)),
      ...[...rows].reverse().map(([share, back]) => at(share, -back)),
    ]);
}

function leg(hip: Joint, [kneeX, kneeUp, ankleX, ankleUp, toes]: Leg, far: boolean, pelvis = ''): Shape[] {
  const [knee, ankle]: [Point, Point] = [
    [kneeX, kneeUp],
    [ankleX, ankleUp],
  ];
  const sole = toes - 90;
  const heel = towards(towards(ankle, sole, 3), toes, -3.5);
  const ball = towards(towards(ankle, sole, 4.2), toes, 12);
  return [
    {
      paint: 'skin',
      far,
      path: limb([thick(ankle, 3.8), thick(heel, 3.8), thick(ball, 2.6), thick(ankle, 3.8)]),
    },
    {
      paint: 'trousers',
      far,
      path:
        pelvis +
        limb([
          thick(hip, 9.2),
          thick(between(hip, knee, 0.5), 8.2),
          thick(knee, 6),
          thick(between(knee, ankle, 0.3), 6),
          thick(between(knee, ankle, 0.94), 4),
        ]),
    },
  ];
}

function arm(shoulder: Joint, [elbowX, elbowUp, wristX, wristUp, fingers]: Arm, far: boolean): Shape[] {
  const [elbow, wrist]: [Point, Point] = [
    [elbowX, elbowUp],
    [wristX, wristUp],
  ];
  return [
    {
      paint: 'skin',
      far,
      path:
        limb([
          thick(shoulder, 5.6),
          thick(elbow, 4.1),
          thick(between(elbow, wrist, 0.3), 4),
          thick(wrist, 2.9),
        ]) +
        limb([
          thick(wrist, 2.9),
          thick(towards(wrist, fingers, 4), 3.4),
          thick(towards(wrist, fingers, 10), 2.2),
        ]),
    },
    { paint: 'shirt', far, path: limb([thick(shoulder, 6.6), thick(between(shoulder, elbow, 0.55), 5.6)]) },
  ];
}

function neck(root: Point, [x, up, crown]: Head): Shape {
  return { paint: 'skin', far: false, path: limb([thick(root, 5.5), thick(towards([x, up], crown, -5), 5)]) };
}

function headShapes([x, up, crown]: Head, face: string, hair: string): Shape[] {
  const place = `translate(${x} ${-up}) rotate(${90 - crown})`;
  return [
    { paint: 'skin', far: false, path: face, place },
    { paint: 'hair', far: false, path: hair, place },
  ];
}

/** The head upright, 23 units from chin to crown, looking to the right or at the onlooker. */
const PROFILE_FACE =
  'M-6 7C-9 3-10-2-9-6C-7-11-3-11.5 0-11.5C5-11.5 8.5-9 9-4C9.1-3 8.7-2 9-1L10.8 2.2C11 3 9.6 3.2 9.4 3.6L9 5.5C9 9 8 11.5 4.5 11.3L0 9.5Z';
const PROFILE_HAIR =
  'M8.6-6C7-11 3-12.6-1-12.5C-8-12.3-11.3-7-10.6-1C-10.3 3-8.5 6-6.5 8L-3 6C-2.4 3-3.6 1-2.4-1C0-4.5 5-4 8.6-6Z';
const FRONT_FACE = 'M-8.4-3C-8.4 6-4 11.5 0 11.5S8.4 6 8.4-3S5-11.5 0-11.5S-8.4-9-8.4-3Z';
const FRONT_HAIR = 'M-9 1C-10.5-8-5-12.6 0-12.6S10.5-8 9 1C8.5-2 8-4 6.5-6C3-4-3-4-6.5-6C-8-4-8.5-2-9 1Z';
