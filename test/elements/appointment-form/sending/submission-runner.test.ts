import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { makeDelivery } from '../../../../src/elements/appointment-form/sending/make-delivery.js';
import { newId } from '../../../../src/elements/appointment-form/sending/new-id.js';
import { SubmissionRunner } from '../../../../src/elements/appointment-form/sending/submission-runner.js';
import { EMPTY_DRAFT } from '../../../../src/features/booking/fields.js';
import type { AppointmentRequest } from '../../../../src/features/booking/request.js';
import { isBusy } from '../../../../src/features/booking/submission.js';
import type { Answer } from '../../../../src/features/delivery/message.js';
import { rulesOf } from '../../../../src/features/delivery/providers/rules.js';
import { MOST_TRIES } from '../../../../src/features/delivery/retry.js';
import { context } from '../../../features/delivery/a-context.js';
import { answer, ClinicServer, noAnswer } from '../clinic-server.js';
import { control, expectNothingLost, fillIn, inside, send, visit } from '../patient.js';

const FAULTS = ['lost', 'answer lost', 'broken', 'broken after storing', 'busy', 'slow'] as const;
type Fault = (typeof FAULTS)[number];

/** A clinic's server that stores each id once and has bad luck on the way. */
class UnluckyServer extends ClinicServer {
  stored = new Map<string, number>();
  ids = new Set<string>();

  constructor(private readonly faults: readonly (Fault | 'fine')[]) {
    super();
  }

  override readonly post: ClinicServer['post'] = (endpoint, message, { opaque }) => {
    // What is sent without a network reaches nobody.
    if (!this.online) return Promise.resolve(noAnswer);
    const fault = this.faults[this.posts.length] ?? 'fine';
    this.posts.push({ endpoint, message, opaque });
    const id = String(this.received(this.posts.length - 1)['id']);
    this.ids.add(id);
    const stores = fault === 'fine' || fault === 'answer lost' || fault === 'broken after storing';
    if (stores && !this.stored.has(id)) this.stored.set(id, this.posts.length);
    const answers: Record<Fault | 'fine', Answer> = {
      lost: noAnswer,
      'answer lost': noAnswer,
      broken: answer(500, '<h1>Oops'),
      'broken after storing': answer(502),
      busy: answer(429, '', '2'),
      slow: { kind: 'no-answer', reason: 'timeout' },
      fine: answer(202, '{"ok":true}'),
    };
    return Promise.resolve(answers[fault]);
  };
}

function requestFor(id: string): AppointmentRequest {
  return {
    ...EMPTY_DRAFT,
    name: 'Ana',
    phone: '5550199',
    consent: true,
    id,
    slot: null,
    locale: 'en',
    page: '',
    guide: null,
  };
}

describe('running a submission', () => {
  const SEQUENCES = 300;

  it('stores once per id, says sent only if stored, and never posts again after the end', async () => {
    let confirmed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Fault | 'fine'>(...FAULTS, 'fine'), { maxLength: 6 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.boolean(),
        async (faults, shownForMs, startsOffline) => {
          const server = new UnluckyServer(faults);
          const names: string[] = [];
          const runner = new SubmissionRunner(
            () => server,
            ({ name }) => names.push(name),
          );
          const destination = {
            address: 'https://clinic.example/api',
            rules: rulesOf(null),
            options: {
              format: 'multipart' as const,
              renames: {},
              constants: [],
              extras: [],
              appointment: context,
            },
            reader: { ok: { by: 'status' as const }, renames: {}, fields: [], now: 0 },
          };
          const deliver = makeDelivery(requestFor(newId()), () => destination, server);
          if (startsOffline) server.goOffline();
          runner.submit(deliver, { shownForMs, byPage: false });
          runner.submit(() => Promise.reject(new Error('a second press')), { shownForMs, byPage: false });
          await server.pass(3000);
          server.comeOnline();
          await server.pass(600_000);

          expect(isBusy(runner.phase)).to.equal(false);
          expect(server.guarded).to.equal(false);
          expect(server.ids.size).to.equal(1);
          expect(server.stored.size).to.be.at.most(1);
          expect(server.posts.length).to.be.at.most(MOST_TRIES);
          if (runner.phase.name === 'sent') expect(server.stored.size).to.equal(1);
          const willSucceed = faults.slice(0, MOST_TRIES).includes('fine') || faults.length < MOST_TRIES;
          expect(runner.phase.name).to.equal(willSucceed ? 'sent' : 'failed');
          if (willSucceed) confirmed += 1;

          const posts = server.posts.length;
          runner.dispatch({ type: 'due' });
          runner.dispatch({ type: 'online' });
          runner.dispatch({ type: 'try-now' });
          await server.pass(600_000);
          expect(server.posts).to.have.length(posts);
        },
      ),
      { numRuns: SEQUENCES },
    );
    expect(confirmed).to.be.within(1, SEQUENCES - 1);
  });

  it('loses nothing typed, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...FAULTS), { minLength: 4, maxLength: 4 }),
        async (faults) => {
          const { form } = await visit();
          const server = new UnluckyServer(faults);
          form.environment = server;
          await server.pass(60_000);
          await fillIn(form);
          await send({ form, server });
          await server.pass(600_000);
          await form.updateComplete;
          expect(inside(form, '.failed')).to.exist;
          expectNothingLost(form);
          expect(control(form, 'Your name').value).to.equal('Ana Ruiz');
          form.remove();
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('newId', () => {
  it('is a version 4 UUID, also where the browser makes none', () => {
    const old = { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto;
    const ids = [newId(), ...Array.from({ length: 200 }, () => newId(old))];
    for (const id of ids)
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
