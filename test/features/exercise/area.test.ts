import { expect } from '@open-wc/testing';
import { EXERCISE_DRAWINGS } from '../../../src/content/exercise-drawings/exercise-poses.js';
import { areaAround } from '../../../src/features/exercise/area.js';

describe('the area around a body', () => {
  const { pose, arrows } = EXERCISE_DRAWINGS.bridge.scenes[1]!;

  it('reaches from the head to the toes, and from below the floor to above the knees', () => {
    const { x, y, width, height } = areaAround([pose]);
    expect(x).to.equal(pose.head[0] - 14);
    expect(x + width).to.be.closeTo(pose.farLeg![2] + 20, 1);
    expect(y).to.equal(-pose.nearLeg[1] - 14);
    expect(y + height).to.be.within(7, 14);
  });

  it('holds several poses and the arrows beside them', () => {
    const alone = areaAround([pose]);
    const withArrow = areaAround([pose], arrows);
    expect(withArrow.y).to.be.below(alone.y);
    const both = areaAround([pose, EXERCISE_DRAWINGS.walking.scenes[0]!.pose]);
    expect(both.height).to.be.above(150);
    expect(both.width).to.be.at.least(alone.width);
  });
});
