import { expect } from '@open-wc/testing';
import type { Dose } from '../../../src/content/exercise-doses.js';
import { momentAt, stepsOf, type Moment } from '../../../src/features/exercise/player.js';

/** The phases in their order: `move 2 other`, with how long each lasts. */
const told = (dose: Dose) =>
  stepsOf(dose).map(
    ({ phase, repeat, otherSide, lasts }) => `${phase} ${repeat}${otherSide ? ' other' : ''} ${lasts}`,
  );

const often = 'once-a-day' as const;

describe('the steps of an exercise', () => {
  it('are a time to get ready, and then move, hold and return, with a rest between repeats', () => {
    expect(told({ hold: { seconds: 2 }, repeats: 2, often })).to.deep.equal([
      'ready 1 5000',
      ...['move 1 2500', 'hold 1 2000', 'return 1 2500', 'rest 1 1000'],
      ...['move 2 2500', 'hold 2 2000', 'return 2 2500'],
    ]);
  });

  it('hold for as many breaths as the dose says, and not at all where it says none', () => {
    expect(told({ hold: { breaths: 3 }, repeats: 1, often })[2]).to.equal('hold 1 18000');
    expect(told({ repeats: 1, often })).to.deep.equal(['ready 1 5000', 'move 1 2500', 'return 1 2500']);
  });

  const sides = (change: 'every-repeat' | 'in-turn' | 'halfway', repeats: number) =>
    told({ repeats, sides: { each: 'side', change }, often }).filter((step) => /move|switch/.test(step));

  it('change sides after every repeat, all repeats counted together', () => {
    expect(sides('every-repeat', 3)).to.deep.equal([
      'move 1 2500',
      'switch 2 other 1000',
      'move 2 other 2500',
      'switch 3 1000',
      'move 3 2500',
    ]);
  });

  it('do each repeat on one side and then on the other', () => {
    expect(sides('in-turn', 2)).to.deep.equal([
      'move 1 2500',
      'switch 1 other 3000',
      'move 1 other 2500',
      'switch 2 3000',
      'move 2 2500',
      'switch 2 other 3000',
      'move 2 other 2500',
    ]);
  });

  it('do all repeats on one side, and then all on the other, with time to change', () => {
    expect(sides('halfway', 2)).to.deep.equal([
      'move 1 2500',
      'move 2 2500',
      'switch 1 other 6000',
      'move 1 other 2500',
      'move 2 other 2500',
    ]);
  });
});

describe('a moment of an exercise', () => {
  const steps = stepsOf({ hold: { seconds: 4 }, repeats: 2, often });
  const TABLE: [elapsed: number, expected: Partial<Moment>][] = [
    [0, { phase: 'ready', repeat: 1, of: 2, left: 5, share: 0, done: 0 }],
    [4999, { phase: 'ready', left: 1, share: 0 }],
    [5000, { phase: 'move', repeat: 1, left: 0, share: 0 }],
    [6250, { phase: 'move', share: 0.5, done: 0.5 }],
    [7500, { phase: 'hold', left: 4, share: 1 }],
    [8499, { phase: 'hold', left: 4 }],
    [8500, { phase: 'hold', left: 3, done: 0.25 }],
    [11_499, { phase: 'hold', left: 1, share: 1 }],
    [11_500, { phase: 'return', left: 0, share: 1 }],
    [12_750, { phase: 'return', share: 0.5 }],
    [14_000, { phase: 'rest', repeat: 1, share: 0 }],
    [15_000, { phase: 'move', repeat: 2 }],
    [23_999, { phase: 'return', repeat: 2 }],
    [24_000, { phase: 'finished', repeat: 2, of: 2, left: 0, share: 0, done: 1 }],
    [1e9, { phase: 'finished', repeat: 2 }],
  ];
  for (const [elapsed, expected] of TABLE)
    it(`after ${elapsed} ms: ${expected.phase}`, () => {
      const moment = momentAt(steps, elapsed);
      for (const [name, value] of Object.entries(expected)) {
        const given = moment[name as keyof Moment];
        if (typeof value === 'number') expect(given, name).to.be.closeTo(value, 1e-9);
        else expect(given, name).to.equal(value);
      }
    });

  it('never lets the body jump', () => {
    let before = momentAt(steps, 0).share;
    for (let elapsed = 0; elapsed < 24_100; elapsed += 16) {
      const { share } = momentAt(steps, elapsed);
      expect(Math.abs(share - before), `${elapsed} ms`).to.be.below(0.02);
      before = share;
    }
  });
});
