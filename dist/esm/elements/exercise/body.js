import { HEAD_FROM_FRONT, HEAD_FROM_SIDE } from './body-head.js';
import { TRUNK_FROM_FRONT, TRUNK_FROM_SIDE, WAIST, FOOT_FROM_ABOVE, FOOT, HIP, KNEE, OPEN_HAND, HAND, NECK, SHIN, THIGH, UPPER_ARM, ELBOW, SLEEVE, FOREARM } from './body-parts.js';
import { between, bearing, towards } from '../../features/exercise/points.js';
import { contour, bone, disc, placed } from './outline.js';

function bodyShapes(pose) {
  const { hip, shoulder, farHip, head, nearLeg, farLeg, nearArm, farArm, handsUnder, kneesUp } = pose;
  const [x, up, crown] = head;
  const transform = `translate(${x} ${-up}) rotate(${90 - crown})`;
  const { face, hair, lines } = farHip ? HEAD_FROM_FRONT : HEAD_FROM_SIDE;
  const rows = farHip ? TRUNK_FROM_FRONT : TRUNK_FROM_SIDE;
  const spine = spineOf(pose);
  const depth = pose.fromAbove ? void 0 : true;
  return [
    ...farArm ? arm(pose.farShoulder ?? shoulder, farArm, pose, depth) : [],
    ...farLeg ? leg(farHip ?? hip, farLeg, "", depth, kneesUp) : [],
    ...handsUnder ? [forearm(nearArm, pose)] : [],
    { paint: "skin", path: contour(bone(spine(1.02)[0], towards([x, up], crown, -3)), NECK) },
    { paint: "skin", path: face, transform },
    { paint: "features", path: lines, transform },
    { paint: "hair", path: hair, transform },
    { paint: "shirt", path: contour(spine, rows) },
    ...leg(
      hip,
      nearLeg,
      contour(
        spine,
        rows.filter(([share]) => share < WAIST)
      ),
      void 0,
      kneesUp
    ),
    ...arm(shoulder, nearArm, pose)
  ];
}
function spineOf(pose) {
  const { hip, shoulder, farHip = hip, farShoulder = shoulder, arch = 0, curve = 0 } = pose;
  const seat = between(hip, farHip, 0.5);
  const chest = between(shoulder, farShoulder, 0.5);
  const belly = bearing(seat, chest) - 90;
  const middle = (share) => {
    const bend = 6.75 * arch * share * (1 - share) ** 2 + 4 * curve * share * (1 - share);
    return towards(between(seat, chest, share), belly, bend);
  };
  const length = Math.hypot(chest[0] - seat[0], chest[1] - seat[1]);
  return (share) => {
    const inside = Math.min(Math.max(share, 0), 1);
    const along = bearing(middle(Math.max(inside - 0.05, 0)), middle(Math.min(inside + 0.05, 1)));
    const left = farHip === hip ? along + 90 : bearing(between(hip, shoulder, inside), middle(inside));
    return [towards(middle(inside), along, (share - inside) * length), left];
  };
}
function leg(hip, [kneeX, kneeUp, ankleX, ankleUp, toes], pelvis, far, kneesUp = false) {
  const knee = [kneeX, kneeUp];
  const ankle = [ankleX, ankleUp];
  const shin = contour(bone(knee, ankle), SHIN);
  const thigh = pelvis + disc(hip, HIP) + contour(bone(hip, knee), THIGH) + disc(knee, KNEE);
  const foot = { paint: "skin", far, path: placed(kneesUp ? FOOT_FROM_ABOVE : FOOT, ankle, toes) };
  if (!kneesUp) return [foot, { paint: "trousers", far, path: thigh + shin }];
  return [foot, { paint: "trousers", far, path: shin }, { paint: "trousers", far, path: thigh }];
}
function arm(shoulder, limb, pose, far) {
  const elbow = [limb[0], limb[1]];
  const upper = bone(shoulder, elbow);
  const lower = pose.handsUnder ? "" : forearm(limb, pose).path;
  return [
    { paint: "skin", far, path: contour(upper, UPPER_ARM) + disc(elbow, ELBOW) + lower },
    { paint: "shirt", far, path: contour(upper, SLEEVE) }
  ];
}
function forearm([elbowX, elbowUp, wristX, wristUp, fingers], { farHip }) {
  const wrist = [wristX, wristUp];
  const hand = placed(farHip ? OPEN_HAND : HAND, wrist, fingers);
  return { paint: "skin", path: contour(bone([elbowX, elbowUp], wrist), FOREARM) + hand };
}

export { bodyShapes };
