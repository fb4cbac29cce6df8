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
import { between, disc, limb, smooth, thick, towards, type Point } from './outline.js';

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
  const { hip, shoulder, head, nearLeg, farLeg, nearArm, farArm } = pose;
  const trunk = trunkOutline(pose);
  return [
    ...(farArm ? arm(shoulder, farArm, true) : []),
    ...(farLeg ? leg(hip, farLeg, true) : []),
    neck(between(hip, shoulder, 1.08), head),
    ...headShapes(head, PROFILE_FACE, PROFILE_HAIR),
    { paint: 'shirt', far: false, path: trunk(TRUNK) },
    ...leg(hip, nearLeg, false, { pelvis: trunk(TRUNK.slice(0, 4)) }),
    ...arm(shoulder, nearArm, false),
  ];
}

function front(pose: Front): Shape[] {
  const { nearHip, farHip, nearShoulder, farShoulder, head, fromAbove, foreshortened } = pose;
  const [seat, chest] = [between(nearHip, farHip, 0.5), between(nearShoulder, farShoulder, 0.5)];
  const beyond = !fromAbove;
  const kneeUpwards = fromAbove === true && foreshortened?.includes('shin') === true;
  const outline = (rows: typeof FRONT_TRUNK) => {
    const side = (hip: Joint, shoulder: Joint) =>
      rows.map(([share, out]): Point => {
        const [x, up] = between(seat, chest, share);
        const [edgeX, edgeUp] = between(hip, shoulder, share);
        const away = out / Math.hypot(edgeX - x, edgeUp - up);
        return [x + (edgeX - x) * away, up + (edgeUp - up) * away];
      });
    return smooth([...side(nearHip, nearShoulder), ...side(farHip, farShoulder).reverse()]);
  };
  return [
    ...arm(farShoulder, pose.farArm, beyond),
    neck(chest, head),
    ...headShapes(head, FRONT_FACE, FRONT_HAIR),
    { paint: 'shirt', far: false, path: outline(FRONT_TRUNK) },
    ...leg(farHip, pose.farLeg, beyond, { kneeUpwards }),
    ...leg(nearHip, pose.nearLeg, false, { pelvis: outline(FRONT_TRUNK.slice(0, 3)), kneeUpwards }),
    ...arm(nearShoulder, pose.nearArm, false),
  ];
}

/** Half the width of the trunk seen from the front, at shares of the way from the hips to the shoulders. */
const FRONT_TRUNK: readonly (readonly [share: number, out: number])[] = [
  [-0.05, 9],
  [0.05, 15.5],
  [0.22, 15],
  [0.45, 12.5],
  [0.75, 16],
  [0.95, 19],
  [1.1, 14],
  [1.17, 6],
];

/** How thick the trunk is on the side of the back and of the belly, at shares of the way from hip to shoulder. */
const TRUNK: readonly (readonly [share: number, back: number, belly: number])[] = [
  [-0.13, 6.5, 5],
  [0, 10.2, 8.6],
  [0.12, 10.4, 9],
  [0.26, 8.6, 9.8],
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

function leg(
  hip: Joint,
  [kneeX, kneeUp, ankleX, ankleUp, toes]: Leg,
  far: boolean,
  { pelvis = '', kneeUpwards = false } = {},
): Shape[] {
  const [knee, ankle]: [Point, Point] = [
    [kneeX, kneeUp],
    [ankleX, ankleUp],
  ];
  const sole = toes - 90;
  const heel = towards(towards(ankle, sole, 3), toes, -3.5);
  const ball = towards(towards(ankle, sole, 4.2), toes, 12);
  const foot = limb([thick(ankle, 3.8), thick(heel, 3.8), thick(ball, 2.6), thick(ankle, 3.8)]);
  const shin = limb([
    thick(knee, 6),
    thick(between(knee, ankle, 0.3), 6),
    thick(between(knee, ankle, 0.94), 4),
  ]);
  const thigh = limb([
    thick(hip, 9.4),
    thick(between(hip, knee, 0.5), 8.2),
    thick(knee, kneeUpwards ? 8 : 6),
  ]);
  return kneeUpwards
    ? [
        { paint: 'skin', far: true, path: foot },
        { paint: 'trousers', far: true, path: shin },
        { paint: 'trousers', far, path: pelvis + thigh },
        { paint: 'trousers', far, path: disc(kneeX, kneeUp, 6) },
      ]
    : [
        { paint: 'skin', far, path: foot },
        { paint: 'trousers', far, path: pelvis + thigh + shin },
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
