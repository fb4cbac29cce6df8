/** `npm run bench:outage`: what a clinic's server meets when it comes back. The figures of docs/reliability.md. */
import { seeded, simulate, type Result, type Scenario } from './outage.js';

const SEED = Number(process.env['SEED'] ?? 1);
const MINUTE = 60_000;
const DOWN_FROM = 10 * MINUTE;
const DOWN_UNTIL = 20 * MINUTE;
const BROWSERS = 10_000;

const refused: Scenario['down'] = { answer: { kind: 'no-answer', reason: 'network' }, afterMs: 50 };
const silent: Scenario['down'] = { answer: { kind: 'no-answer', reason: 'timeout' }, afterMs: 20_000 };
const busy = (seconds: string | null): Scenario['down'] => ({
  answer: { kind: 'answer', status: 503, body: '', retryAfter: seconds },
  afterMs: 200,
});

const spread = {
  browsers: BROWSERS,
  pressFromMs: 0,
  pressUntilMs: 30 * MINUTE,
  downFromMs: DOWN_FROM,
  downUntilMs: DOWN_UNTIL,
  pressAgain: { share: 0, withinMs: 0 },
};
/** As if a newsletter had gone out: everybody presses in the last minute of the outage. */
const crowd = { ...spread, pressFromMs: DOWN_UNTIL - MINUTE, pressUntilMs: DOWN_UNTIL };
const insistent = { share: 0.5, withinMs: 2 * MINUTE };

const scenarios: [name: string, scenario: Omit<Scenario, 'random'>, chance?: number][] = [
  ['refused', { ...spread, down: refused }],
  ['refused, half press again', { ...spread, down: refused, pressAgain: insistent }],
  ['no answer within 20 s', { ...spread, down: silent }],
  ['503', { ...spread, down: busy(null) }],
  ['503, Retry-After: 30', { ...spread, down: busy('30') }],
  ['503, Retry-After: 600', { ...spread, down: busy('600') }],
  ['crowd, refused', { ...crowd, down: refused }],
  ['crowd, no answer within 20 s', { ...crowd, down: silent }],
  ['crowd, 503, Retry-After: 30', { ...crowd, down: busy('30') }],
  ['patients offline themselves', { ...spread, down: refused, clientSide: true }],
];

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const peak = (result: Result, fromMs: number, untilMs: number) =>
  Math.max(0, ...result.perSecond.slice(fromMs / 1000, untilMs / 1000));
const mean = (result: Result, fromMs: number, untilMs: number) => {
  const seconds = (untilMs - fromMs) / 1000;
  const part = result.perSecond.slice(fromMs / 1000, untilMs / 1000);
  return part.reduce((sum, requests) => sum + requests, 0) / seconds;
};

console.log(`${BROWSERS} browsers, 10 minutes of outage, SEED=${SEED}`);
console.table(
  scenarios.map(([name, scenario]) => {
    const result = simulate({ ...scenario, random: seeded(SEED) });
    const pressed = result.pressedDuring;
    return {
      scenario: name,
      'before, mean/s': mean(result, 0, DOWN_FROM).toFixed(1),
      'before, peak/s': peak(result, 0, DOWN_FROM),
      'during, mean/s': mean(result, DOWN_FROM, DOWN_UNTIL).toFixed(1),
      'during, peak/s': peak(result, DOWN_FROM, DOWN_UNTIL),
      'back, 1st s': result.perSecond[DOWN_UNTIL / 1000] ?? 0,
      'back, 1st min mean/s': mean(result, DOWN_UNTIL, DOWN_UNTIL + MINUTE).toFixed(1),
      'back, peak/s': peak(result, DOWN_UNTIL, DOWN_UNTIL + 2 * MINUTE),
      'pressed during': pressed,
      'confirmed alone': `${result.confirmedAlone} (${percent(result.confirmedAlone, pressed)})`,
      'after pressing again': result.confirmedAgain,
      failed: `${result.failed} (${percent(result.failed, pressed)})`,
      'others failed': result.othersFailed,
    };
  }),
);
