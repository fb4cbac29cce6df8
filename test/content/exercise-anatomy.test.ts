import { expect } from '@open-wc/testing';
import type {
  Arm,
  Drawing,
  Joint,
  Leg,
  Pose,
  Scene,
} from '../../src/content/exercise-drawings/drawing-types.js';
import { EASE_DRAWINGS } from '../../src/content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../src/content/exercise-drawings/exercise-poses.js';

/**
 * What a physiotherapist looks at in a drawing: where hands, hips and shoulders are, and how far a joint bends. A picture
 * that contradicts the words beside it teaches the wrong exercise. Lengths in centimetres, angles in degrees.
 */

const bearing = ([ax, ay]: Joint, [bx, by]: Joint) => (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
/** The angle at the middle of three joints; 180 is straight. */
function angle(from: Joint, at: Joint, to: Joint): number {
  const turn = Math.abs(bearing(at, from) - bearing(at, to)) % 360;
  return Math.min(turn, 360 - turn);
}
const first = (limb: Arm | Leg): Joint => [limb[0], limb[1]];
const second = (limb: Arm | Leg): Joint => [limb[2], limb[3]];
const distance = ([ax, ay]: Joint, [bx, by]: Joint) => Math.hypot(bx - ax, by - ay);
const elbow = (shoulder: Joint, arm: Arm) => angle(shoulder, first(arm), second(arm));

/** How far along the trunk a point lies: nought is at the hips, one at the shoulders. */
function alongTrunk({ hip, shoulder }: Pose, [x, up]: Joint): number {
  const [dx, dy] = [shoulder[0] - hip[0], shoulder[1] - hip[1]];
  return ((x - hip[0]) * dx + (up - hip[1]) * dy) / (dx * dx + dy * dy);
}

function startAndEnd({ scenes }: Drawing): [start: Scene, end: Scene] {
  const [start, end] = scenes;
  return [start!, end!];
}
function posesOf(drawing: Drawing): [start: Pose, end: Pose] {
  const [start, end] = startAndEnd(drawing);
  return [start.pose, end.pose];
}

describe('the anatomy of the drawings', () => {
  it('knee rolls: the arms lie straight, and feet and head stay on the mat', () => {
    for (const { pose, mat } of EXERCISE_DRAWINGS['knee-rolls'].scenes) {
      const { shoulder, nearArm, farShoulder, farArm, nearLeg, farLeg } = pose;
      expect(elbow(shoulder, nearArm)).to.be.above(170);
      expect(elbow(farShoulder!, farArm!)).to.be.above(170);
      const FOOT = 17;
      for (const [, , x, up, toes] of [nearLeg, farLeg!]) {
        const tip = up + FOOT * Math.sin((toes * Math.PI) / 180);
        expect(tip, 'toes').to.be.above(mat![1] - mat![3] / 2);
        expect(x, 'ankle').to.be.within(mat![0] - mat![2] / 2, mat![0] + mat![2] / 2);
      }
    }
  });

  it('pelvic tilt: a small gap under the low back closes', () => {
    const [start, end] = posesOf(EXERCISE_DRAWINGS['pelvic-tilt']);
    expect(start.arch).to.be.within(3, 4);
    expect(end.arch).to.be.at.most(0);
    expect(end.hip, 'the hips stay').to.deep.equal(start.hip);
  });

  it('lying press-up: one long curve from hips that stay down, elbows under or just before the shoulders', () => {
    const [start, end] = posesOf(EXERCISE_DRAWINGS['press-up']);
    expect(end.hip, 'the hips stay').to.deep.equal(start.hip);
    expect(end.arch ?? 0, 'no hinge in the low back').to.equal(0);
    expect(end.curve).to.be.within(2, 6);
    expect(end.shoulder[1] - end.hip[1], 'rise').to.be.within(15, 20);
    expect(first(end.nearArm)[0] - end.shoulder[0], 'elbow').to.be.within(-2, 13);
    expect(start.head[1], 'room for the nose').to.be.at.least(14);
  });

  it('standing back bend: the hands are at the waist, the legs upright, a wall is near', () => {
    for (const { pose, wall } of EXERCISE_DRAWINGS['back-bend'].scenes) {
      expect(alongTrunk(pose, second(pose.nearArm)), 'hand').to.be.within(0.25, 0.45);
      expect(Math.abs(pose.hip[0] - second(pose.nearLeg)[0]), 'hips over the feet').to.be.at.most(8);
      expect(wall, 'wall').to.be.an('array');
    }
  });

  it('knee to chest: the hand holds the shin or the knee, and the other leg stays', () => {
    const [start, end] = posesOf(EXERCISE_DRAWINGS['knee-to-chest']);
    expect(distance(second(end.nearArm), first(end.nearLeg))).to.be.at.most(15);
    expect(first(end.nearLeg)[0], 'the thigh passes the upright').to.be.below(end.hip[0]);
    expect(end.farLeg).to.deep.equal(start.farLeg);
  });

  it('on hands and knees: hands under shoulders, knees under hips, arms straight', () => {
    for (const id of ['bottom-to-heels', 'bird-dog'] as const) {
      const [{ hip, shoulder, nearLeg, nearArm }] = posesOf(EXERCISE_DRAWINGS[id]);
      expect(Math.abs(first(nearLeg)[0] - hip[0]), 'knee').to.be.at.most(2);
      expect(Math.abs(second(nearArm)[0] - shoulder[0]), 'hand').to.be.at.most(5);
      expect(elbow(shoulder, nearArm), 'elbow').to.be.within(160, 178);
    }
  });

  it('hips to heels: hips close to the heels, chest no higher than they are, arms long, back gently round', () => {
    const [, { hip, shoulder, nearArm, nearLeg, curve }] = posesOf(EXERCISE_DRAWINGS['bottom-to-heels']);
    expect(distance(hip, second(nearLeg))).to.be.at.most(20);
    expect(shoulder[1]).to.be.at.most(hip[1]);
    expect(elbow(shoulder, nearArm)).to.be.above(165);
    expect(curve).to.be.within(-8, -2);
  });

  it('bridge: knees, hips and shoulders make one straight line', () => {
    const [, { hip, shoulder, nearLeg }] = posesOf(EXERCISE_DRAWINGS.bridge);
    expect(angle(shoulder, hip, first(nearLeg))).to.be.above(172);
  });

  it('bird dog: arm and leg no higher than shoulder and hip, in line with the trunk, the other arm straight', () => {
    const [start, end] = posesOf(EXERCISE_DRAWINGS['bird-dog']);
    const { hip, shoulder, farArm, nearLeg, nearArm } = end;
    const trunk = bearing(hip, shoulder);
    expect(Math.abs(bearing(shoulder, second(farArm!)) - trunk), 'arm').to.be.at.most(4);
    expect(second(nearLeg)[1] - hip[1], 'leg').to.be.within(-6, 3);
    expect(angle(shoulder, hip, first(nearLeg)), 'hip').to.be.above(168);
    expect(elbow(shoulder, nearArm), 'support').to.be.above(160);
    expect(end.shoulder, 'the trunk stays').to.deep.equal(start.shoulder);
  });

  it('side bridge: from a hip on the mat to one straight line, knees and feet on the mat, forearm forward', () => {
    const [start, end] = posesOf(EXERCISE_DRAWINGS['side-bridge']);
    for (const { farShoulder, farArm, farLeg } of [start, end]) {
      expect(Math.abs(first(farArm!)[0] - farShoulder![0]), 'elbow under the shoulder').to.be.at.most(3);
      // What is nearer to the onlooker is lower in the picture, because the mat is seen a little from above.
      expect(second(farArm!)[1], 'forearm').to.be.below(first(farArm!)[1]);
      expect(first(farLeg!)[1], 'knee').to.be.at.most(6);
      expect(second(farLeg!)[1], 'ankle, behind the knee').to.be.within(first(farLeg!)[1] + 5, 16);
    }
    expect(start.farHip![1], 'hip on the mat').to.be.at.most(10);
    expect(end.farHip![1] - start.farHip![1], 'lift').to.be.at.least(11);
    expect(angle(end.farShoulder!, end.farHip!, first(end.farLeg!)), 'line').to.be.above(170);
  });

  it('curl-up: hands under the low back, which stays, and the shoulders only just off the floor', () => {
    const [start, end] = posesOf(EXERCISE_DRAWINGS['curl-up']);
    for (const pose of [start, end]) {
      expect(pose.handsUnder).to.equal(true);
      const [x, up] = second(pose.nearArm);
      const fingers = x + 13;
      expect(alongTrunk(pose, [x, up]), 'wrist').to.be.within(0.2, 0.5);
      expect(alongTrunk(pose, [fingers, up]), 'fingers').to.be.within(0.1, 0.35);
    }
    expect(end.hip).to.deep.equal(start.hip);
    expect(end.arch).to.equal(start.arch);
    expect(end.shoulder[1] - start.shoulder[1]).to.be.within(3, 5);
    expect(end.head[1] - start.head[1]).to.be.within(5, 12);
  });

  it('on the side: one knee above the other, and the cushion between them', () => {
    const [{ pose, held }] = EASE_DRAWINGS['cushion-between-knees'].scenes as [Scene];
    const [upper, lower] = [first(pose.nearLeg), first(pose.farLeg!)];
    expect(Math.abs(upper[0] - lower[0]), 'stacked').to.be.at.most(4);
    expect(held![1]).to.be.within(lower[1], upper[1]);
    expect(held![0] - held![2] / 2, 'it reaches the knees').to.be.below(upper[0]);
  });

  it('lying or standing, bare feet are flat on the floor', () => {
    for (const id of ['pelvic-tilt', 'bridge', 'back-bend'] as const) {
      for (const { nearLeg, farLeg } of posesOf(EXERCISE_DRAWINGS[id])) {
        for (const [, , , ankle, toes] of [nearLeg, farLeg!]) expect([ankle, toes], id).to.deep.equal([7, 0]);
      }
    }
  });
});
