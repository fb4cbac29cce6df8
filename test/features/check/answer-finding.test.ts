import { expect } from '@open-wc/testing';
import { SHOWN_FIELDS } from '../../../src/features/booking/fields.js';
import { answerFinding, type Connection } from '../../../src/features/check/answer-finding.js';
import { interpret } from '../../../src/features/delivery/interpret.js';
import type { Answer } from '../../../src/features/delivery/message.js';

const CONNECTION: Connection = {
  stoppedBy: null,
  online: true,
  isReachable: true,
  leadsElsewhere: false,
  asksFirst: false,
  isElsewhere: true,
  origin: 'https://api.org',
  page: 'https://clinic.org',
};
const READER = { ok: { by: 'default' }, renames: {}, fields: SHOWN_FIELDS, now: 0 } as const;
/** By the form's own judgement. */
const onAnswer = (answer: Answer, connection: Partial<Connection> = {}) =>
  answerFinding(interpret(answer, READER), answer, { ...CONNECTION, ...connection });
const came = (status: number, body: string | null = '', rest: object = {}): Answer => ({
  kind: 'answer',
  status,
  body,
  retryAfter: null,
  ...rest,
});
const JSON_TYPE = { contentType: 'application/json' };
const PAGE = { contentType: 'text/html' };
const NONE: Answer = { kind: 'no-answer', reason: 'network' };

describe('answerFinding', () => {
  for (const [name, answer, standing, says] of [
    ['JSON that says yes', came(200, '{"ok":true}', JSON_TYPE), 'ok', /^Arrived/],
    ['an empty answer', came(204), 'ok', /^Arrived/],
    ['an opaque answer', { kind: 'opaque' }, 'look', /^Sent, and not confirmed/],
    ['a page', came(200, '<!doctype html><h1>Hello</h1>', PAGE), 'broken', /^Not confirmed: .*web page/],
    ['a redirect', came(200, '<!doctype html>', { ...PAGE, redirected: true }), 'broken', /led elsewhere/],
    [
      'a text',
      came(200, 'Good morning', { contentType: 'text/plain' }),
      'broken',
      /not in words that mean yes/,
    ],
    [
      'a no in a good status',
      came(200, '{"success":false,"message":"closed"}', JSON_TYPE),
      'broken',
      /^Refused/,
    ],
    ['404', came(404, '<h1>Not found</h1>', PAGE), 'broken', /nothing at that address/],
    ['405', came(405), 'broken', /takes no requests/],
    ['403', came(403), 'broken', /lets nobody in/],
    ['415', came(415), 'broken', /format/],
    ['429', came(429), 'broken', /^Try again/],
    ['503', came(503), 'broken', /^Try again: .*overloaded/],
    ['400', came(400), 'broken', /did not accept/],
    ['304', came(304), 'broken', /no yes/],
    [
      'a field that is wrong',
      came(422, '{"errors":{"phone":"too-short"}}', JSON_TYPE),
      'broken',
      /^Refused.*phone: too-short/,
    ],
    ['a broken off answer', came(200, null), 'broken', /^Broken off/],
    ['no answer in time', { kind: 'no-answer', reason: 'timeout' }, 'broken', /20 seconds/],
  ] as const)
    it(`says in words what ${name} means`, () => {
      const finding = onAnswer(answer);
      expect(finding.standing).to.equal(standing);
      expect(finding.says).to.match(says);
    });

  for (const [name, connection, says, cure] of [
    [
      'the policy',
      { stoppedBy: 'connect-src', isReachable: false },
      /content policy/,
      /https:\/\/api\.org to connect-src/,
    ],
    ['no network', { online: false, isReachable: false }, /no network/, /Try again/],
    ['CORS', {}, /probably arrived.*CORS/, /Access-Control-Allow-Origin: https:\/\/clinic\.org/],
    ['a preflight', { asksFirst: true }, /preflight/, /multipart/],
    ['a server that is not there', { isReachable: false }, /cannot be reached/, /spelt right/],
    ['a server of one’s own that breaks off', { isElsewhere: false }, /broke the connection/, /log/],
    [
      'a server of one’s own that leads to a login',
      { isElsewhere: false, leadsElsewhere: true },
      /leads to another/,
      /password/,
    ],
  ] as const)
    it(`finds the reason where no answer came: ${name}`, () => {
      const finding = onAnswer(NONE, connection);
      expect(finding.says).to.match(says);
      expect(finding.cure).to.match(cure);
    });

  it('shows a server’s words on the page, and keeps them out of the report', () => {
    const finding = onAnswer(came(400, '{"error":"Anna is not allowed"}', JSON_TYPE));
    expect(finding.says).to.contain('Anna');
    expect(finding.inReport).to.be.a('string').and.not.contain('Anna');
  });

  it('shows no page of a server’s', () => {
    expect(onAnswer(came(500, '<h1>Stack trace</h1>', PAGE)).says).not.to.contain('Stack');
  });
});
