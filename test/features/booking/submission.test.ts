import { expect } from '@open-wc/testing';
import {
  next,
  SHORTEST_FILL_MS,
  START,
  type Circumstances,
  type Phase,
  type SubmissionEvent,
} from '../../../src/features/booking/submission.js';
import type { Outcome } from '../../../src/features/delivery/interpret.js';

import { MOST_TRIES } from '../../../src/features/delivery/retry.js';

const online: Circumstances = { online: true, random: 0.5 };
const offline: Circumstances = { online: false, random: 0.5 };

const submit: SubmissionEvent = { type: 'submit', shownForMs: SHORTEST_FILL_MS, byPage: false };
const answered = (outcome: Outcome): SubmissionEvent => ({ type: 'answered', outcome });
const retry: Outcome = { kind: 'retry', reason: 'network', afterMs: null };
const doubtful = (phase: Phase) => ({ ...phase, mayBeThere: true }) as Phase;
const brokenOff: Outcome = { ...retry, reason: 'unreadable' };
const posting = (tries: number, probes = 0): Phase => ({
  name: 'posting',
  tries,
  last: tries === MOST_TRIES,
  probes,
});
/** A post though the browser says that there is no network. */
const probing = (tries: number, probes = 0) => ({ ...posting(tries, probes), probe: true }) as Phase;
const noNetwork = (tries: number, probes: number, ms: number | null): Phase => ({
  name: 'offline',
  tries,
  ms,
  probes,
});
const failed = (
  reason: 'network' | 'timeout' | 'refused' | 'stopped' | 'unreadable',
  messages: string[] = [],
): Phase => ({
  name: 'failed',
  reason,
  messages,
});
const fieldErrors = { form: [], fields: { phone: 'too-short' } };

const editing = START;
const held: Phase = { name: 'held', ms: 1 };
const waiting: Phase = { name: 'waiting', tries: 1, ms: 1, probes: 0 };
const waitingLast: Phase = { name: 'waiting', tries: 3, ms: 1, probes: 0 };
const cutOff = noNetwork(2, 1, 30_000);
const sent: Phase = { name: 'sent' };
const unconfirmed: Phase = { name: 'unconfirmed' };

describe('submission', () => {
  type Row = [from: Phase, event: SubmissionEvent, now: Circumstances, to: Phase];
  const table: Row[] = [
    [editing, submit, online, posting(1)],
    // That there is no network is a hint that may be wrong: one try all the same.
    [editing, submit, offline, probing(1)],
    [editing, { ...submit, shownForMs: 1200 }, online, { name: 'held', ms: 1800 }],
    [
      editing,
      { ...submit, shownForMs: 1200, byPage: true },
      offline,
      { name: 'posting', tries: 1, last: true, probes: 0 },
    ],
    // A clock that was set back in between.
    [editing, { ...submit, shownForMs: -3_600_000 }, online, { name: 'held', ms: SHORTEST_FILL_MS }],
    [editing, { type: 'reset' }, online, START],
    [held, { type: 'due' }, online, posting(1)],
    [held, { type: 'due' }, offline, probing(1)],
    [held, { type: 'stop' }, online, failed('stopped')],
    [posting(1), answered({ kind: 'sent' }), online, sent],
    [posting(1), answered({ kind: 'unconfirmed' }), online, unconfirmed],
    [posting(1), answered({ kind: 'failed', reason: 'refused' }), online, failed('refused')],
    [
      posting(2),
      answered({ kind: 'rejected', errors: fieldErrors }),
      online,
      { name: 'editing', errors: fieldErrors },
    ],
    [
      posting(1),
      answered({ kind: 'rejected', errors: { form: ['Closed'], fields: {} } }),
      online,
      failed('refused', ['Closed']),
    ],
    [posting(1), answered(retry), online, { name: 'waiting', tries: 1, ms: 1000, probes: 0 }],
    [posting(3), answered(retry), online, { name: 'waiting', tries: 3, ms: 4000, probes: 0 }],
    [
      posting(1),
      answered({ ...retry, afterMs: 5000 }),
      { ...online, random: 0 },
      { name: 'waiting', tries: 1, ms: 5000, probes: 0 },
    ],
    // Nothing left the device: no try is used up.
    [probing(2), answered(retry), offline, noNetwork(1, 1, 30_000)],
    [probing(2, 3), answered(retry), offline, noNetwork(1, 4, 300_000)],
    [probing(2, 4), answered(retry), offline, noNetwork(1, 5, null)],
    [probing(4), answered(retry), offline, noNetwork(3, 1, 30_000)],
    // The connection was lost on the way: it may have arrived.
    [posting(2), answered(retry), offline, noNetwork(2, 1, 30_000)],
    [posting(2), answered({ ...retry, reason: 'server' }), offline, noNetwork(2, 1, 30_000)],
    [posting(4), answered(retry), online, failed('network')],
    [posting(4), answered(retry), offline, failed('network')],
    [posting(4), answered({ ...retry, reason: 'timeout' }), offline, failed('timeout')],
    [{ name: 'posting', tries: 1, last: true, probes: 0 }, answered(retry), online, failed('network')],
    // What the page delivers itself is asked once.
    [{ name: 'posting', tries: 1, last: true, probes: 0 }, answered(retry), offline, failed('network')],
    [
      posting(1),
      answered(brokenOff),
      online,
      { name: 'waiting', tries: 1, ms: 1000, probes: 0, mayBeThere: true },
    ],
    [posting(4), answered(brokenOff), online, unconfirmed],
    [{ name: 'posting', tries: 1, last: true, probes: 0 }, answered(brokenOff), online, unconfirmed],
    [doubtful(posting(4)), answered(retry), online, unconfirmed],
    [doubtful(posting(2)), answered(retry), offline, doubtful(cutOff)],
    [doubtful(cutOff), { type: 'online' }, online, doubtful(posting(3, 1))],
    [doubtful(waiting), { type: 'due' }, online, doubtful(posting(2))],
    [doubtful(posting(2)), answered({ kind: 'failed', reason: 'refused' }), online, failed('unreadable')],
    [posting(2), { type: 'stop' }, online, failed('stopped')],
    [waiting, { type: 'due' }, online, posting(2)],
    [waiting, { type: 'due' }, offline, probing(2)],
    [{ name: 'waiting', tries: 1, ms: 1, probes: 2 }, { type: 'due' }, offline, noNetwork(1, 2, 60_000)],
    [cutOff, { type: 'due' }, offline, probing(3, 1)],
    [cutOff, { type: 'due' }, online, posting(3, 1)],
    [waiting, { type: 'try-now' }, offline, probing(2)],
    [waitingLast, { type: 'due' }, online, posting(4)],
    [waiting, { type: 'stop' }, online, failed('stopped')],
    [cutOff, { type: 'online' }, offline, posting(3, 1)],
    [cutOff, { type: 'try-now' }, offline, probing(3, 1)],
    [cutOff, { type: 'stop' }, online, failed('stopped')],
    [failed('network'), submit, online, posting(1)],
    [failed('network'), { type: 'reset' }, online, START],
    [sent, { type: 'reset' }, online, START],
    [unconfirmed, { type: 'reset' }, online, START],
  ];
  for (const [from, event, now, to] of table) {
    const outcome = event.type === 'answered' ? ` ${event.outcome.kind}` : '';
    it(`${JSON.stringify(from)} · ${event.type}${outcome}${now.online ? '' : ' (offline)'} → ${to.name}`, () => {
      expect(next(from, event, now)).to.deep.equal(to);
    });
  }

  const phases = [editing, held, posting(1), waiting, cutOff, sent, unconfirmed, failed('network')];
  const events: SubmissionEvent[] = [
    submit,
    { type: 'due' },
    { type: 'online' },
    answered({ kind: 'sent' }),
    { type: 'try-now' },
    { type: 'stop' },
    { type: 'reset' },
  ];
  it('leaves every phase as it is, the same object, on every event the table does not name', () => {
    let checked = 0;
    for (const phase of phases) {
      for (const event of events) {
        if (table.some(([from, { type }]) => from.name === phase.name && type === event.type)) continue;
        checked += 1;
        expect(next(phase, event, online), `${phase.name} · ${event.type}`).to.equal(phase);
      }
    }
    expect(checked, 'pairs checked').to.equal(39);
  });
});
