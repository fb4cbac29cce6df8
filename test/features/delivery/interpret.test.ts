import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { interpret, type Outcome } from '../../../src/features/delivery/interpret.js';
import type { OkRule } from '../../../src/features/delivery/options.js';
import { retryAfterMs, waitBeforeRetry } from '../../../src/features/delivery/retry.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const byStatus: OkRule = { by: 'status' };
const bySuccess: OkRule = { by: 'value', key: 'success', value: 'true' };

function read(
  status: number,
  body: string | null,
  ok: OkRule = byStatus,
  retryAfter: string | null = null,
): Outcome {
  return interpret(
    { kind: 'answer', status, body, retryAfter },
    { ok, renames: { name: 'your-name' }, fields: ['name', 'phone', 'email'], now: NOW },
  );
}

const sent = { kind: 'sent' };
const brokenOff = { kind: 'retry', reason: 'unreadable', afterMs: null };
const refused = { kind: 'failed', reason: 'refused' };
const rejected = (fields: object, form: string[] = []) => ({ kind: 'rejected', errors: { form, fields } });

describe('interpret', () => {
  const cases: [what: string, outcome: Outcome, expected: object][] = [
    ['202 with the receiver’s body', read(202, '{"ok":true,"duplicate":false}'), sent],
    ['204 without a body', read(204, ''), sent],
    ['200 with a web page', read(200, '<!doctype html><p>Thank you'), sent],
    ['202 whose body broke off', read(202, null), brokenOff],
    ['200 that says success false', read(200, '{"success":false}'), refused],
    [
      '200 that says "success":"false", with a text',
      read(200, '{"success":"false","message":"No"}'),
      rejected({}, ['No']),
    ],
    ['200 with errors', read(200, '{"errors":{"phone":"too-short"}}'), rejected({ phone: 'too-short' })],
    ['200 with no errors listed', read(200, '{"errors":[]}'), sent],

    ['key=value, boolean', read(200, '{"success":true}', bySuccess), sent],
    ['key=value, string', read(200, '{"success":"true"}', bySuccess), sent],
    ['key=value, missing', read(200, '{"done":true}', bySuccess), refused],
    [
      'key=value, a web page',
      read(200, '<!doctype html>', bySuccess),
      { kind: 'failed', reason: 'unreadable' },
    ],
    [
      'key=value, JSON cut off',
      read(200, '{"success":tr', bySuccess),
      { kind: 'failed', reason: 'unreadable' },
    ],
    ['key=value, connection broke', read(200, null, bySuccess), brokenOff],
    [
      'key=value, an inherited name',
      read(200, '{}', { by: 'value', key: 'constructor', value: 'x' }),
      refused,
    ],

    ['readable where the clinic said opaque', read(200, '', { by: 'opaque' }), { kind: 'unconfirmed' }],

    ['422 by code', read(422, '{"errors":{"phone":"too-short"}}'), rejected({ phone: 'too-short' })],
    [
      '422 under the renamed field',
      read(422, '{"errors":{"your-name":["Say who"]}}'),
      rejected({ name: 'Say who' }),
    ],
    [
      '400 as a list',
      read(400, '{"errors":[{"field":"email","code":"X","message":"Bad"},{"message":"Late"}]}'),
      rejected({ email: 'Bad' }, ['Late']),
    ],
    ['403 with one error', read(403, '{"error":"Closed"}'), rejected({}, ['Closed'])],
    ['404 with a web page', read(404, '<h1>Not found'), refused],
    ['a redirect nobody followed', read(302, ''), refused],

    ['500', read(500, ''), { kind: 'retry', reason: 'server', afterMs: null }],
    ['429 with seconds', read(429, '', byStatus, '7'), { kind: 'retry', reason: 'server', afterMs: 7000 }],
    [
      '503 with a date',
      read(503, '', byStatus, 'Sun, 22 Nov 2026 12:00:30 GMT'),
      { kind: 'retry', reason: 'server', afterMs: 30_000 },
    ],
    ['408', read(408, ''), { kind: 'retry', reason: 'server', afterMs: null }],
    ['425', read(425, ''), { kind: 'retry', reason: 'server', afterMs: null }],
  ];
  for (const [what, outcome, expected] of cases) it(what, () => expect(outcome).to.deep.equal(expected));

  it('opaque is never more than unconfirmed', () => {
    const reader = { ok: byStatus, renames: {}, fields: [], now: NOW };
    expect(interpret({ kind: 'opaque' }, reader)).to.deep.equal({ kind: 'unconfirmed' });
    expect(interpret({ kind: 'no-answer', reason: 'timeout' }, reader)).to.deep.equal({
      kind: 'retry',
      reason: 'timeout',
      afterMs: null,
    });
  });

  it('cuts a server’s texts and their number', () => {
    const outcome = read(400, JSON.stringify({ errors: Array(50).fill('<b>x</b>'.repeat(1000)) }));
    if (outcome.kind !== 'rejected') throw new Error(outcome.kind);
    expect(outcome.errors.form).to.have.length(5);
    for (const text of outcome.errors.form) expect(text.length).to.be.at.most(201);
  });

  it('no body whatever makes sent of another status, or of an unmet key=value', () => {
    const body = fc.oneof(fc.string(), fc.json(), fc.constant(null));
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), body, (status, text) => {
        expect(read(status, text).kind).not.to.equal('sent');
      }),
    );
    fc.assert(
      fc.property(body, (text) => {
        const never: OkRule = { by: 'value', key: 'never-a-key', value: 'so' };
        expect(read(200, text, never).kind).not.to.equal('sent');
      }),
    );
  });
});

describe('retry', () => {
  const headers: [header: string | null, ms: number | null][] = [
    ['0', 0],
    ['120', 120_000],
    ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['-5', null],
    ['1e9', null],
    ['soon', null],
    ['', null],
    [null, null],
  ];
  for (const [header, ms] of headers) {
    it(`Retry-After ${String(header)} → ${String(ms)}`, () => expect(retryAfterMs(header, NOW)).to.equal(ms));
  }

  it('waits between nothing and a bound that doubles', () => {
    expect([1, 2, 3].map((tries) => waitBeforeRetry(tries, null, 0))).to.deep.equal([0, 0, 0]);
    expect([1, 2, 3].map((tries) => waitBeforeRetry(tries, null, 0.5))).to.deep.equal([1000, 2000, 4000]);
  });

  it('never comes back earlier than asked, nor later than a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (tries, asked, random) => {
          const wait = waitBeforeRetry(tries, asked, random);
          expect(wait).to.be.at.least(Math.min(asked, 60_000)).and.at.most(60_000);
        },
      ),
    );
  });
});
