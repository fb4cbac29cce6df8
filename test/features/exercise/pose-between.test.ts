import { expect } from '@open-wc/testing';
import type { Arm, Joint, Leg, Pose } from '../../../src/content/exercise-drawings/drawing-types.js';
import { EXERCISE_DRAWINGS } from '../../../src/content/exercise-drawings/exercise-poses.js';
import { otherSide, poseBetween } from '../../../src/features/exercise/pose-between.js';

const MOMENTS = Array.from({ length: 39 }, (_, index) => (index + 1) / 40);

const distance = ([ax, ay]: Joint, [bx, by]: Joint) => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Joint, [bx, by]: Joint): Joint => [(ax + bx) / 2, (ay + by) / 2];

/** The lengths of all bones; a far limb that is left out is hidden behind the near one. */
function lengthsOf(pose: Pose): Record<string, number[]> {
  const { hip, shoulder, farHip = hip, farShoulder = shoulder, nearLeg, nearArm, head } = pose;
  const { farLeg = nearLeg, farArm = nearArm } = pose;
  const chest = middle(shoulder, farShoulder);
  const limb = (root: Joint, [x, up, tipX, tipUp]: Leg | Arm) => [
    distance(root, [x, up]),
    distance([x, up], [tipX, tipUp]),
  ];
  return {
    trunk: [distance(middle(hip, farHip), chest)],
    neck: [distance(chest, [head[0], head[1]])],
    'near leg': limb(hip, nearLeg),
    'far leg': limb(farHip, farLeg),
    'near arm': limb(shoulder, nearArm),
    'far arm': limb(farShoulder, farArm),
  };
}

/** A part of which a bone looks much shorter in one picture points at the onlooker there. */
const pointsAtOnlooker = (start: readonly number[], end: readonly number[]) =>
  start.some((length, index) => Math.abs(length - end[index]!) > 0.08 * Math.max(length, end[index]!));

const near = (one: readonly number[], other: readonly number[], by: number) =>
  one.every((value, index) => Math.abs(value - other[index]!) < by);

const movements = Object.entries(EXERCISE_DRAWINGS).map(
  ([id, { scenes }]) => [id, scenes[0]!.pose, scenes[1]!.pose] as const,
);

describe('the body between two pictures', () => {
  for (const [id, start, end] of movements) {
    it(`begins and ends as the pictures of ${id} show it`, () => {
      expect(poseBetween(start, end, 0)).to.equal(start);
      expect(poseBetween(start, end, 1)).to.equal(end);
      for (const [share, pose] of [
        [1e-6, start],
        [1 - 1e-6, end],
      ] as const) {
        const moving = poseBetween(start, end, share);
        for (const part of ['hip', 'shoulder', 'head', 'nearLeg', 'nearArm', 'farLeg', 'farArm'] as const) {
          const picture = pose[part];
          if (picture) expect(near(moving[part]!, picture, 0.05), `${part} at ${share}`).to.equal(true);
        }
      }
    });

    it(`has bones that neither stretch nor shrink in ${id}`, () => {
      const [from, to] = [lengthsOf(start), lengthsOf(end)];
      for (const share of MOMENTS) {
        for (const [part, lengths] of Object.entries(lengthsOf(poseBetween(start, end, share)))) {
          const turnsAway = pointsAtOnlooker(from[part]!, to[part]!);
          lengths.forEach((length, index) => {
            const ends = [from[part]![index]!, to[part]![index]!];
            const what = `${part} ${index} at ${share}`;
            expect(length, what).to.be.at.most(Math.max(...ends) * 1.01);
            if (!turnsAway) expect(length, what).to.be.at.least(Math.min(...ends) * 0.99);
          });
        }
      }
    });

    it(`never puts a hand, knee or foot through the floor in ${id}`, () => {
      const tips = (pose: Pose) =>
        [pose.nearLeg, pose.farLeg, pose.nearArm, pose.farArm].flatMap((limb) =>
          limb ? [limb[1], limb[3]] : [],
        );
      const lowest = Math.min(...tips(start), ...tips(end));
      for (const share of MOMENTS)
        expect(Math.min(...tips(poseBetween(start, end, share))), `at ${share}`).to.be.at.least(lowest - 0.5);
    });
  }

  it('keeps the feet of a bridge where they stand', () => {
    const [start, end] = EXERCISE_DRAWINGS.bridge.scenes.map(({ pose }) => pose) as [Pose, Pose];
    for (const share of MOMENTS) {
      const { nearLeg, shoulder } = poseBetween(start, end, share);
      expect(near([nearLeg[2], nearLeg[3]], [134, 7], 0.01), `at ${share}`).to.equal(true);
      expect(near(shoulder, start.shoulder, 0.01)).to.equal(true);
    }
  });

  it('keeps the knees that somebody kneels on, and swings the hips around them', () => {
    const [start, end] = EXERCISE_DRAWINGS['bottom-to-heels'].scenes.map(({ pose }) => pose) as [Pose, Pose];
    const { hip, nearLeg } = poseBetween(start, end, 0.5);
    expect(near([nearLeg[0], nearLeg[1]], [98, 6], 0.1)).to.equal(true);
    expect(hip[1], 'higher than on the straight way').to.be.above((start.hip[1] + end.hip[1]) / 2 + 3);
  });

  it('takes the shorter way round: the leg of the bird dog goes back, not under the belly', () => {
    const [start, end] = EXERCISE_DRAWINGS['bird-dog'].scenes.map(({ pose }) => pose) as [Pose, Pose];
    const { nearLeg, hip, farArm, farLeg } = poseBetween(start, end, 0.5);
    expect(nearLeg[0]).to.be.below(hip[0] - 20);
    expect(farArm![0]).to.be.above(start.shoulder[0] + 10);
    expect(near(farLeg!, end.farLeg!, 0.01)).to.equal(true);
  });

  it('shows a foot from above as long as its picture does, and then from its side', () => {
    const [start, end] = EXERCISE_DRAWINGS['knee-rolls'].scenes.map(({ pose }) => pose) as [Pose, Pose];
    expect(poseBetween(start, end, 0.4).kneesUp).to.equal(true);
    expect(poseBetween(start, end, 0.6).kneesUp).to.equal(undefined);
  });
});

describe('the other side', () => {
  it('does with the far limbs what the near ones did', () => {
    const pose = EXERCISE_DRAWINGS['bird-dog'].scenes[1]!.pose;
    const { nearLeg, farLeg, nearArm, farArm, hip } = otherSide(pose);
    expect([nearLeg, farLeg, nearArm, farArm]).to.deep.equal([
      pose.farLeg,
      pose.nearLeg,
      pose.farArm,
      pose.nearArm,
    ]);
    expect(hip).to.equal(pose.hip);
  });

  it('knows a far limb that was hidden behind the near one', () => {
    const pose = EXERCISE_DRAWINGS['bird-dog'].scenes[0]!.pose;
    expect(otherSide(pose).nearLeg).to.equal(pose.nearLeg);
  });
});
