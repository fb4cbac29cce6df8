/** The simulation behind docs/reliability.md tells what its rules say, where that can be known beforehand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { seeded, simulate, type Result, type Scenario } from './outage.js';

const MINUTE = 60_000;
const BROWSERS = 50;

/** Everybody presses within a minute; the server refuses connections between the two moments. */
const scenario = (downFromMs: number, downUntilMs: number, more: Partial<Scenario> = {}): Scenario => ({
  browsers: BROWSERS,
  pressFromMs: 0,
  pressUntilMs: MINUTE,
  downFromMs,
  downUntilMs,
  down: { answer: { kind: 'no-answer', reason: 'network' }, afterMs: 50 },
  pressAgain: { share: 0, withinMs: 0 },
  random: seeded(1),
  ...more,
});
const posts = ({ perSecond }: Result) => perSecond.reduce((sum, requests) => sum + requests, 0);

describe('the simulated outage', () => {
  it('without an outage confirms everybody with one post each, within the minute', () => {
    const result = simulate(scenario(0, 0));
    assert.equal(posts(result), BROWSERS);
    assert.ok(result.perSecond.length <= 60, `${result.perSecond.length} s`);
    assert.equal(result.pressedDuring, 0);
    assert.equal(result.othersFailed, 0);
  });

  it('confirms nobody where the server never comes back, after four posts each', () => {
    const result = simulate(scenario(0, Infinity));
    assert.equal(posts(result), 4 * BROWSERS);
    assert.deepEqual({ ...result, perSecond: [] }, failing({ pressedDuring: BROWSERS, failed: BROWSERS }));
  });

  it('posts eight times for those who press again in vain', () => {
    const result = simulate(scenario(0, Infinity, { pressAgain: { share: 1, withinMs: MINUTE } }));
    assert.equal(posts(result), 8 * BROWSERS);
    assert.equal(result.failed, BROWSERS);
  });

  it('confirms all who press again after the server is back', () => {
    // They press at the very beginning; whatever chance decides after that is as late as can be.
    const chances = Array.from({ length: BROWSERS }, () => 0);
    const random = () => chances.shift() ?? 0.999;
    const result = simulate(
      scenario(0, 2 * MINUTE, { random, pressAgain: { share: 1, withinMs: 10 * MINUTE } }),
    );
    assert.deepEqual(
      { ...result, perSecond: [] },
      failing({ pressedDuring: BROWSERS, confirmedAgain: BROWSERS }),
    );
  });

  it('waits as long as the server asks, and then needs one post more', () => {
    const busy = { kind: 'answer', status: 503, body: '', retryAfter: '30' } as const;
    const result = simulate(
      scenario(0, 10_000, { pressUntilMs: 10_000, down: { answer: busy, afterMs: 200 } }),
    );
    assert.equal(posts(result), 2 * BROWSERS);
    assert.equal(result.confirmedAlone, BROWSERS);
    assert.equal(posts({ ...result, perSecond: result.perSecond.slice(10, 30) }), 0);
  });

  it('lets patients who are offline themselves post once, in the second in which they are back', () => {
    const result = simulate(scenario(0, 2 * MINUTE, { clientSide: true }));
    assert.equal(posts(result), BROWSERS);
    assert.equal(result.perSecond[120], BROWSERS);
    assert.equal(result.confirmedAlone, BROWSERS);
  });

  it('loses nobody and invents nobody, whatever the outage', () => {
    const moment = fc.integer({ min: 0, max: 3 * MINUTE });
    fc.assert(
      fc.property(
        moment,
        moment,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer(),
        (a, b, share, seed) => {
          const result = simulate(
            scenario(Math.min(a, b), Math.max(a, b), {
              random: seeded(seed),
              pressAgain: { share, withinMs: MINUTE },
            }),
          );
          const { pressedDuring, confirmedAlone, confirmedAgain, failed, othersFailed } = result;
          assert.equal(confirmedAlone + confirmedAgain + failed, pressedDuring);
          assert.ok(pressedDuring + othersFailed <= BROWSERS);
          assert.ok(posts(result) >= BROWSERS && posts(result) <= 8 * BROWSERS, `${posts(result)} posts`);
        },
      ),
    );
  });
});

/** All counts that are not named are none. */
const failing = (counts: Partial<Result>): Result => ({
  perSecond: [],
  pressedDuring: 0,
  confirmedAlone: 0,
  confirmedAgain: 0,
  failed: 0,
  othersFailed: 0,
  ...counts,
});
