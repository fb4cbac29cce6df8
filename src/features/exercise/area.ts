import type { Arm, Arrow, Leg, Pose } from '../../content/exercise-drawings/drawing-types.js';
import { towards, type Point } from './points.js';

/** Part of a scene: x to the right, y downwards from the floor, as in SVG. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** cm: how far a body reaches beyond its joints, the middle of the head among them. */
const FLESH = 14;
/** cm: from the ankle or the wrist to the tips of toes or fingers, without that. */
const TIP = 6;

/** Where in a scene a body is, in all of some poses; with the arrows beside it. */
export function areaAround(poses: readonly Pose[], arrows: readonly Arrow[] = []): Area {
  const points = [...poses.flatMap(jointsOf), ...arrows.flatMap(endsOf)];
  const [across, up] = [points.map(([x]) => x), points.map(([, height]) => height)];
  const [x, y] = [Math.min(...across) - FLESH, -Math.max(...up) - FLESH];
  return { x, y, width: Math.max(...across) + FLESH - x, height: FLESH - Math.min(...up) - y };
}

function jointsOf({ hip, shoulder, head, farHip = hip, farShoulder = shoulder, ...limbs }: Pose): Point[] {
  const { nearLeg, nearArm, farLeg = nearLeg, farArm = nearArm } = limbs;
  const [x, up] = head;
  return [
    hip,
    shoulder,
    farHip,
    farShoulder,
    [x, up],
    ...[nearLeg, nearArm, farLeg, farArm].flatMap(limbJoints),
  ];
}

function limbJoints([x, up, tipX, tipUp, turn]: Arm | Leg): Point[] {
  return [[x, up], [tipX, tipUp], towards([tipX, tipUp], turn, TIP)];
}

const endsOf = ([x, up, , , toX, toUp]: Arrow): Point[] => [
  [x, up],
  [toX, toUp],
];
