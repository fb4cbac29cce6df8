import { expect } from '@open-wc/testing';
import type { Drawing, Joint, Pose } from '../../src/content/exercise-drawings/drawing-types.js';
import { EASE_DRAWINGS } from '../../src/content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../src/content/exercise-drawings/exercise-poses.js';
import { EASE_POSITION_IDS, EXERCISE_IDS } from '../../src/content/exercise-plan.js';

/** An adult's proportions in centimetres; the drawings may differ by rounding and a little licence. */
const LENGTHS = { trunk: 48, thigh: 42, shin: 40, upperArm: 29, forearm: 25 };
const LICENCE = 0.04;
/** A bent or twisted spine brings the shoulders a little nearer to the hips. */
const BENT_TRUNK = 0.08;
/** From the shoulder to the middle of the head. */
const NECK = { min: 20, max: 26 };

type Part = keyof typeof LENGTHS;

/** Parts that point towards or away from the onlooker, and so look shorter than they are. */
const FORESHORTENED: Readonly<Record<string, readonly Part[]>> = {
  'knee-rolls 1': ['thigh', 'shin'],
  'pelvic-tilt 1': ['upperArm', 'forearm'],
  'pelvic-tilt 2': ['upperArm', 'forearm'],
  'press-up 1': ['upperArm'],
  'side-bridge 1': ['forearm', 'shin'],
  'side-bridge 2': ['forearm', 'shin'],
  'curl-up 1': ['upperArm', 'forearm'],
  'curl-up 2': ['upperArm', 'forearm'],
  'cushion-between-knees 1': ['thigh', 'shin', 'upperArm', 'forearm'],
};

interface Bone {
  part: Part;
  length: number;
}

const distance = ([ax, ay]: Joint, [bx, by]: Joint) => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Joint, [bx, by]: Joint): Joint => [(ax + bx) / 2, (ay + by) / 2];

/** Where the four limbs hang from. */
function rootsOf({ hip, shoulder, farHip = hip, farShoulder = shoulder }: Pose) {
  return {
    seat: middle(hip, farHip),
    chest: middle(shoulder, farShoulder),
    hips: [hip, farHip] as const,
    shoulders: [shoulder, farShoulder] as const,
  };
}

function bonesOf(pose: Pose): Bone[] {
  const { seat, chest, hips, shoulders } = rootsOf(pose);
  const bones: Bone[] = [{ part: 'trunk', length: distance(seat, chest) }];
  [pose.nearLeg, pose.farLeg].forEach((leg, side) => {
    if (!leg) return;
    bones.push({ part: 'thigh', length: distance(hips[side]!, [leg[0], leg[1]]) });
    bones.push({ part: 'shin', length: distance([leg[0], leg[1]], [leg[2], leg[3]]) });
  });
  [pose.nearArm, pose.farArm].forEach((arm, side) => {
    if (!arm) return;
    bones.push({ part: 'upperArm', length: distance(shoulders[side]!, [arm[0], arm[1]]) });
    bones.push({ part: 'forearm', length: distance([arm[0], arm[1]], [arm[2], arm[3]]) });
  });
  return bones;
}

const drawings: [name: string, drawing: Drawing][] = Object.entries({
  ...EXERCISE_DRAWINGS,
  ...EASE_DRAWINGS,
});
const poses = drawings.flatMap(([name, { scenes }]) =>
  scenes.map(({ pose }, index): [string, Pose] => [`${name} ${index + 1}`, pose]),
);

describe('the drawn person', () => {
  for (const [name, pose] of poses) {
    it(`is the same person in ${name}`, () => {
      const short = FORESHORTENED[name] ?? [];
      for (const { part, length } of bonesOf(pose)) {
        const full = LENGTHS[part];
        expect(length, part).to.be.at.most(full * (1 + LICENCE));
        if (!short.includes(part)) {
          expect(length, part).to.be.at.least(full * (1 - (part === 'trunk' ? BENT_TRUNK : LICENCE)));
        }
      }
      const { chest } = rootsOf(pose);
      expect(distance(chest, [pose.head[0], pose.head[1]]), 'neck').to.be.within(NECK.min, NECK.max);
    });
  }

  it('looks shorter only where a part is marked as pointing at the onlooker, and there truly does', () => {
    for (const [name, parts] of Object.entries(FORESHORTENED)) {
      const pose = poses.find(([posed]) => posed === name)?.[1];
      for (const part of parts) {
        const drawn = bonesOf(pose!).filter((bone) => bone.part === part);
        const shortest = Math.min(...drawn.map(({ length }) => length));
        expect(shortest, `${name}: ${part}`).to.be.below(LENGTHS[part] * (1 - LICENCE));
      }
    }
  });

  it('shows both hips and both shoulders, or is seen from its side; its knees point up only from above', () => {
    for (const [name, { farHip, farShoulder, fromAbove, kneesUp }] of poses) {
      expect(farHip === undefined, name).to.equal(farShoulder === undefined);
      if (fromAbove) expect(farHip, name).to.not.equal(undefined);
      if (kneesUp) expect(fromAbove, name).to.equal(true);
    }
  });

  it('moves: an exercise ends otherwise than it starts', () => {
    for (const [name, { scenes }] of Object.entries(EXERCISE_DRAWINGS)) {
      expect(scenes, name).to.have.length(2);
      expect(scenes[0]!.pose, name).to.not.deep.equal(scenes[1]!.pose);
      expect(scenes[1]!.arrows?.length, `${name}: arrow`).to.be.above(0);
    }
  });

  it('rests: a position of ease is one scene without arrows', () => {
    for (const [name, { scenes }] of Object.entries(EASE_DRAWINGS)) {
      expect(scenes, name).to.have.length(1);
      expect(scenes[0]!.arrows, name).to.equal(undefined);
    }
  });

  it('is of each of the three skin tones in turn, so that nobody looks for long at one of them', () => {
    const tones = [
      ...EXERCISE_IDS.map((id) => EXERCISE_DRAWINGS[id].skin),
      ...EASE_POSITION_IDS.map((id) => EASE_DRAWINGS[id].skin),
    ];
    tones.slice(2).forEach((tone, index) => {
      expect(new Set([tone, tones[index], tones[index + 1]]).size, `from ${index + 1}`).to.equal(3);
    });
  });

  it('is kept in whole numbers', () => {
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbers)
          : [];
    const all = numbers(drawings);
    expect(all.length).to.be.above(500);
    expect(all.filter((value) => !Number.isInteger(value))).to.deep.equal([]);
  });
});
