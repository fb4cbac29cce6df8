import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  isBusy,
  next,
  SHORTEST_FILL_MS,
  START,
  type Circumstances,
  type Phase,
  type SubmissionEvent,
} from '../../../src/features/booking/submission.js';
import { interpret, type Outcome } from '../../../src/features/delivery/interpret.js';
import type { Answer } from '../../../src/features/delivery/message.js';
import { MOST_TRIES } from '../../../src/features/delivery/retry.js';

const submit: SubmissionEvent = { type: 'submit', shownForMs: SHORTEST_FILL_MS, byPage: false };
const answered = (outcome: Outcome): SubmissionEvent => ({ type: 'answered', outcome });

/** What can happen to one post: whether the server stored it, and what came back. */
const FAULTS = {
  lost: [false, { kind: 'no-answer', reason: 'network' }],
  'answer lost': [true, { kind: 'no-answer', reason: 'network' }],
  'timed out': [false, { kind: 'no-answer', reason: 'timeout' }],
  'stored too late': [true, { kind: 'no-answer', reason: 'timeout' }],
  broken: [false, { kind: 'answer', status: 500, body: '<h1>Oops', retryAfter: null }],
  'broken after storing': [true, { kind: 'answer', status: 502, body: '', retryAfter: null }],
  busy: [false, { kind: 'answer', status: 429, body: '', retryAfter: '3' }],
  'half an answer': [true, { kind: 'answer', status: 200, body: null, retryAfter: null }],
} as const satisfies Record<string, readonly [stored: boolean, Answer]>;
const VERDICTS = {
  refused: [false, { kind: 'answer', status: 403, body: '', retryAfter: null }],
  invalid: [
    false,
    { kind: 'answer', status: 422, body: '{"errors":{"phone":"too-short"}}', retryAfter: null },
  ],
  'a web page': [false, { kind: 'answer', status: 200, body: '<html>', retryAfter: null }],
  'no, politely': [false, { kind: 'answer', status: 200, body: '{"ok":false}', retryAfter: null }],
} as const satisfies Record<string, readonly [stored: boolean, Answer]>;
type Happening = keyof typeof FAULTS | keyof typeof VERDICTS | 'fine';

interface Journey {
  happenings: readonly Happening[];
  /** Seconds at which the connection goes and comes, in turn. */
  switches: readonly number[];
  /** Seconds at which the patient presses a button again. */
  presses: readonly (readonly [second: number, type: 'submit' | 'try-now' | 'stop'])[];
  shownForMs: number;
  randoms: readonly number[];
}

/** Runs a journey on a virtual clock against a server that stores an id once. */
function travel(journey: Journey) {
  let clock = 0;
  let phase: Phase = START;
  let stored = 0;
  let posts = 0;
  let pressesThatStarted = 0;
  const trace: string[] = [];
  const isOnline = () => journey.switches.filter((second) => second * 1000 <= clock).length % 2 === 0;
  const now = (): Circumstances => ({
    online: isOnline(),
    random: journey.randoms[posts % journey.randoms.length] ?? 0,
  });
  const tell = (event: SubmissionEvent) => {
    const before = phase;
    phase = next(phase, event, now());
    if (phase !== before) trace.push(phase.name);
    return phase !== before;
  };
  const presses = [...journey.presses];
  const press = { ...submit, shownForMs: journey.shownForMs };
  if (tell(press)) pressesThatStarted += 1;

  for (let turn = 0; turn < 200; turn += 1) {
    const changes = journey.switches.map((second) => second * 1000).filter((at) => at > clock);
    const due =
      phase.name === 'posting'
        ? clock + 700
        : phase.name === 'held' || phase.name === 'waiting'
          ? clock + phase.ms
          : phase.name === 'offline'
            ? Math.min(changes[0] ?? Infinity, clock + (phase.ms ?? Infinity))
            : Infinity;
    const nextPress = presses[0];
    if (nextPress && nextPress[0] * 1000 < due) {
      presses.shift();
      clock = Math.max(clock, nextPress[0] * 1000);
      const started = tell(nextPress[1] === 'submit' ? press : { type: nextPress[1] });
      if (started && nextPress[1] === 'submit') pressesThatStarted += 1;
      continue;
    }
    if (due === Infinity) break;
    clock = due;
    if (phase.name === 'posting') {
      const happening = isOnline() ? (journey.happenings[posts] ?? 'fine') : 'lost';
      if (isOnline()) posts += 1;
      const known: Record<string, readonly [boolean, Answer]> = { ...FAULTS, ...VERDICTS };
      const [stores, answer] = known[happening] ?? [
        true,
        {
          kind: 'answer',
          status: 202,
          body: `{"ok":true,"duplicate":${String(stored > 0)}}`,
          retryAfter: null,
        },
      ];
      if (stores) stored = 1;
      tell(
        answered(
          interpret(answer, {
            ok: { by: 'value', key: 'ok', value: 'true' },
            renames: {},
            fields: ['phone'],
            now: clock,
          }),
        ),
      );
    } else if (phase.name === 'offline') {
      tell({ type: isOnline() ? 'online' : 'due' });
    } else tell({ type: 'due' });
  }
  return { phase, stored, posts, pressesThatStarted, trace };
}

describe('submission over random faults', () => {
  const faults = fc.constantFrom(...(Object.keys(FAULTS) as Happening[]));
  const anything = fc.oneof(
    { weight: 6, arbitrary: faults },
    { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(VERDICTS) as Happening[])) },
    { weight: 2, arbitrary: fc.constant<Happening>('fine') },
  );
  const seconds = fc.double({ min: 0, max: 90, noNaN: true });
  const switches = fc.array(seconds, { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
  const common = {
    switches,
    shownForMs: fc.integer({ min: 0, max: 6000 }),
    randoms: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 4 }),
  };
  const presses = fc
    .array(fc.tuple(seconds, fc.constantFrom('submit', 'try-now', 'stop')), { maxLength: 6 })
    .map((all) => all.sort((a, b) => a[0] - b[0]));
  const SEQUENCES = 5000;

  it(`says sent only if stored, posts at most ${String(MOST_TRIES)} times a press, always ends or waits for the connection`, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.record({ ...common, presses, happenings: fc.array(anything, { maxLength: 12 }) }),
        (journey) => {
          const { phase, stored, posts, pressesThatStarted, trace } = travel(journey);
          seen.set(phase.name, (seen.get(phase.name) ?? 0) + 1);
          if (phase.name === 'sent') expect(stored).to.equal(1);
          expect(posts).to.be.at.most(MOST_TRIES * pressesThatStarted);
          const end = trace.indexOf('sent');
          if (end >= 0) expect(trace.slice(end + 1), 'nothing after sent').to.deep.equal([]);
          if (isBusy(phase)) expect(phase.name).to.equal('offline');
        },
      ),
      { numRuns: SEQUENCES },
    );
    expect([...seen.keys()]).to.include.members(['sent', 'failed', 'editing', 'offline']);
    console.log(
      `fault sequences: ${String(SEQUENCES)} with presses, ending ${JSON.stringify(Object.fromEntries(seen))}`,
    );
  });

  it('is confirmed and stored whenever the faults end within the tries', () => {
    let afterFaults = 0;
    const fewFaults = fc.array(faults, { maxLength: MOST_TRIES - 1 });
    fc.assert(
      fc.property(fc.record({ ...common, switches: fc.constant([]), happenings: fewFaults }), (journey) => {
        const { phase, stored, posts } = travel({ ...journey, presses: [] });
        if (posts > 1) afterFaults += 1;
        expect(phase.name).to.equal('sent');
        expect(stored).to.equal(1);
        expect(posts).to.equal(journey.happenings.length + 1);
      }),
      { numRuns: SEQUENCES },
    );
    expect(afterFaults).to.be.above(SEQUENCES / 4);
    console.log(
      `fault sequences: ${String(SEQUENCES)} within the tries, ${String(afterFaults)} of them after faults`,
    );
  });

  it('looks for the network while offline, and goes on when the connection is back', () => {
    const { phase, posts, trace } = travel({
      happenings: [],
      switches: [0, 40],
      presses: [],
      shownForMs: 5000,
      randoms: [0],
    });
    expect(trace).to.deep.equal(['posting', 'offline', 'posting', 'offline', 'posting', 'sent']);
    expect(posts).to.equal(1);
    expect(phase.name).to.equal('sent');
  });
});
