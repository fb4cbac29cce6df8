import { towards } from './points.js';

const FLESH = 14;
const TIP = 6;
function areaAround(poses, arrows = []) {
  const points = [...poses.flatMap(jointsOf), ...arrows.flatMap(endsOf)];
  const [across, up] = [points.map(([x2]) => x2), points.map(([, height]) => height)];
  const [x, y] = [Math.min(...across) - FLESH, -Math.max(...up) - FLESH];
  return { x, y, width: Math.max(...across) + FLESH - x, height: FLESH - Math.min(...up) - y };
}
function jointsOf({ hip, shoulder, head, farHip = hip, farShoulder = shoulder, ...limbs }) {
  const { nearLeg, nearArm, farLeg = nearLeg, farArm = nearArm } = limbs;
  const [x, up] = head;
  return [
    hip,
    shoulder,
    farHip,
    farShoulder,
    [x, up],
    ...[nearLeg, nearArm, farLeg, farArm].flatMap(limbJoints)
  ];
}
function limbJoints([x, up, tipX, tipUp, turn]) {
  return [[x, up], [tipX, tipUp], towards([tipX, tipUp], turn, TIP)];
}
const endsOf = ([x, up, , , toX, toUp]) => [
  [x, up],
  [toX, toUp]
];

export { areaAround };
