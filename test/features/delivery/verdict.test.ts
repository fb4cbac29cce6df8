import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PROVIDERS } from '../../../src/features/delivery/providers/table.js';
import { verdictOn, type Judged, type Proof, type Verdict } from '../../../src/features/delivery/verdict.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain';
const CONTENT: Proof = { by: 'content' };
const STATUS: Proof = { by: 'status' };

const PROOFS: [name: string, proof: Proof][] = [
  ['the clinic’s own server', CONTENT],
  ['ok="status"', STATUS],
  ['ok="done=yes"', { by: 'value', key: 'done', value: 'yes' }],
  ...Object.entries(PROVIDERS).map(([name, { proof }]): [string, Proof] => [name, proof]),
];

function on(body: string | null, rest: Partial<Judged> = {}, proof = CONTENT): Verdict {
  return verdictOn({ status: 200, contentType: JSON_TYPE, body, ...rest }, proof);
}

/** What strangers' servers answer with 200 where nothing has arrived. */
const DENIALS = [
  '{"error":"No such form"}',
  '{"errors":["x"]}',
  '{"errors":{"name":["required"]}}',
  '{"error":{"code":17,"message":"Full"}}',
  '{"error":true}',
  '{"error":1}',
  '{"err":"ENOENT"}',
  '{"Error":"Bad"}',
  '{"errorMessage":"Closed"}',
  '{"error_description":"expired"}',
  '{"errno":-2}',
  '{"exception":"RuntimeException"}',
  '{"failure":"quota"}',
  '{"validation_errors":{"email":"bad"}}',
  '{"status":"error"}',
  '{"status":"Error"}',
  '{"status":"ERR_QUOTA"}',
  '{"status":"failed"}',
  '{"status":"fail"}',
  '{"status":"failure"}',
  '{"status":"mail_failed"}',
  '{"status":"notSent"}',
  '{"status":"rejected"}',
  '{"status":"unauthorized"}',
  '{"status":"ko"}',
  '{"status":false}',
  '{"status":0}',
  '{"status":"0"}',
  '{"status":500}',
  '{"status":"404"}',
  '{"status":"503 Service Unavailable"}',
  '{"statusCode":500,"message":"Internal"}',
  '{"statusCode":"422"}',
  '{"code":401}',
  '{"code":"invalid_token"}',
  '{"type":"error","text":"Closed"}',
  '{"result":"failed"}',
  '{"result":"error"}',
  '{"result":false}',
  '{"outcome":"denied"}',
  '{"response":"error"}',
  '{"state":"aborted"}',
  '{"success":0}',
  '{"success":"0"}',
  '{"success":false}',
  '{"success":"false"}',
  '{"success":"no"}',
  '{"success":null}',
  '{"success":""}',
  '{"Success":false}',
  '{"is_success":false}',
  '{"isSuccess":false}',
  '{"successful":false}',
  '{"ok":false}',
  '{"ok":"false"}',
  '{"ok":0}',
  '{"OK":false}',
  '{"valid":false}',
  '{"sent":false}',
  '{"mail_sent":false}',
  '{"delivered":"false"}',
  '{"accepted":false}',
  '{"failed":true}',
  '{"rejected":["ana"]}',
  '{"data":{"success":false}}',
  '{"data":{"status":404},"code":"rest_no_route","message":"No route"}',
  '{"success":true,"data":{"success":false}}',
  '{"d":"{\\"success\\":false}"}',
  '{"body":"{\\"error\\":\\"Timeout\\"}"}',
  '{"result":{"status":"error"}}',
  '{"response":{"errors":["x"]}}',
  '[{"success":false}]',
  '{"results":[{"ok":true},{"ok":false}]}',
  '{"message":"Error: could not save"}',
  '{"message":"Something went wrong"}',
  '{"message":"Invalid token"}',
  '{"msg":"Failed to send"}',
  '{"detail":"Not found."}',
  '{"message":"We could not send your message"}',
  '{"erfolg":false}',
  '{"fehler":"Postfach voll"}',
  '{"erreur":"Formulaire fermé"}',
  '{"éxito":false}',
  '{"meldung":"x","status":"fehlgeschlagen"}',
  '{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing"}]}',
  '{"resourceType":"OperationOutcome","issue":[{"severity":"fatal"}]}',
  'false',
  '0',
  '-1',
  '500',
  '"error"',
  '"Failed"',
  '"not sent"',
];

/** What says yes, or at least no no. */
const CONSENTS = [
  '{"ok":true}',
  '{"ok":true,"duplicate":false}',
  '{"success":true,"message":"Thank you! We cannot wait to see you."}',
  '{"success":"true","error":null}',
  '{"success":1,"errors":[]}',
  '{"error":false}',
  '{"error":"","id":7}',
  '{"error":"none"}',
  '{"errors":{}}',
  '{"errors":{"name":[],"email":[]}}',
  '{"error_code":0}',
  '{"code":0,"msg":"ok"}',
  '{"errorMessage":"No errors"}',
  '{"status":"success"}',
  '{"status":"ok"}',
  '{"status":200}',
  '{"status":"201 Created"}',
  '{"status":"pending"}',
  '{"status":"received"}',
  '{"statusCode":201}',
  '{"result":"stored"}',
  '{"result":{"id":7}}',
  '{"id":"3f2504e0","name":"Ana","message":"Cannot sit. Error? Failed twice","status":"new","sent":null}',
  '{"data":{"id":7,"urgent":false,"spam":false}}',
  '{"accepted":["desk@clinic.example"],"rejected":[]}',
  '{"message":"Thanks, your request was received. If anything is missing, we call you."}',
  '{"resourceType":"Appointment","id":"1","status":"proposed"}',
  '{"resourceType":"OperationOutcome","issue":[{"severity":"information"}]}',
  '{}',
  '[]',
  '[{"id":7}]',
  'null',
  'true',
  '1',
  '17',
  '"ok"',
  '"Thank you"',
];

/** Neither: a page, a text, a part. */
const PAGES: [body: string, contentType: string | null][] = [
  ['<!doctype html><title>Contact</title><form>', HTML],
  ['<!doctype html><h1>Thank you</h1>', HTML],
  ['<html><body>Please log in', HTML],
  ['\n<html>', null],
  ['<html>', JSON_TYPE],
  ['You are offline', HTML],
  ['Just a moment...', HTML],
  ['OK', TEXT],
  ['Error', TEXT],
  ['Accepted', TEXT],
  ['thank you', null],
  ['0', HTML],
  ['1', HTML],
  ['true', TEXT],
  ['{"ok":tr', JSON_TYPE],
  ['{"ok":true', JSON_TYPE],
  ['{ok: true}', JSON_TYPE],
  ['callback({"ok":true})', 'text/javascript'],
  [')]}\',\n{"ok":true}', JSON_TYPE],
  ['<b>Warning</b>: mail() {"ok":true}', HTML],
  ['<?xml version="1.0"?><ok/>', 'application/xml'],
  ['"fertig"', JSON_TYPE],
];

describe('the verdict on an answer', () => {
  for (const body of DENIALS) it(`refused: ${body}`, () => expect(on(body)).to.equal('refused'));
  for (const body of CONSENTS) it(`arrived: ${body}`, () => expect(on(body)).to.equal('arrived'));
  for (const [body, contentType] of PAGES) {
    it(`not confirmed: ${JSON.stringify(body)} as ${String(contentType)}`, () => {
      expect(on(body, { contentType })).to.equal('not confirmed');
      expect(on(body, { contentType }, STATUS), 'where the status decides').to.equal('arrived');
    });
  }

  it('nothing is a yes after a good status, however the nothing is called', () => {
    for (const status of [200, 201, 202, 204])
      for (const contentType of [JSON_TYPE, HTML, TEXT, null])
        for (const body of ['', ' \n']) expect(on(body, { status, contentType })).to.equal('arrived');
  });

  it('JSON is read whatever it calls itself, as PHP writes it', () => {
    for (const contentType of [HTML, TEXT, null]) {
      expect(on('{"ok":true}', { contentType })).to.equal('arrived');
      expect(on('{"ok":false}', { contentType })).to.equal('refused');
    }
  });

  it('a format made for errors is one', () => {
    for (const contentType of ['application/problem+json', 'application/problem+xml'])
      for (const [, proof] of PROOFS)
        expect(on('{"title":"x"}', { contentType }, proof)).not.to.equal('arrived');
  });

  it('after a redirect, which mostly asks for a page without the request, only an object says yes', () => {
    const redirected = true;
    for (const body of ['', '[]', 'null', 'true', '<h1>Thanks'])
      expect(on(body, { redirected }), body).to.equal('not confirmed');
    expect(on('{"ok":true}', { redirected })).to.equal('arrived');
  });

  it('a denial is one for the clinic’s own server, every service, and ok="status"', () => {
    for (const [name, proof] of PROOFS.filter(([, { by }]) => by !== 'value'))
      for (const body of DENIALS) expect(on(body, {}, proof), `${name} ${body}`).not.to.equal('arrived');
  });

  it('a value that the author named counts above all else', () => {
    const proof: Proof = { by: 'value', key: 'status', value: '0' };
    expect(on('{"status":0,"error":"?"}', {}, proof)).to.equal('arrived');
    expect(on('{"status":1}', {}, proof)).to.equal('refused');
    expect(on('', {}, proof)).to.equal('not confirmed');
  });
});

describe('for any answer and any destination', () => {
  const anyBody = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant(null),
    fc.constantFrom(...DENIALS, ...CONSENTS, ...PAGES.map(([body]) => body)),
  );
  const anyType = fc.constantFrom(JSON_TYPE, HTML, TEXT, '', null, 'application/fhir+json');
  const anyProof = fc.constantFrom(...PROOFS.map(([, proof]) => proof));

  it('a bad status is never a yes, a good one that breaks off is one to ask again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        anyType,
        anyBody,
        anyProof,
        (status, contentType, body, proof) => {
          const verdict = verdictOn({ status, contentType, body }, proof);
          const expected =
            status >= 500 || [408, 425, 429].includes(status)
              ? ['try again']
              : status < 200 || status > 299
                ? ['refused']
                : body === null
                  ? ['broken off']
                  : ['arrived', 'not confirmed', 'refused'];
          expect(expected).to.include(verdict);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a page is a yes only where a status is enough', () => {
    fc.assert(
      fc.property(fc.string(), anyProof, (text, proof) => {
        const verdict = on(`<!doctype html>${text}`, { contentType: HTML }, proof);
        expect(verdict === 'arrived').to.equal(proof.by === 'status');
      }),
    );
  });

  it('a whole yes is one, cut anywhere it is none', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^x\w*$/), fc.jsonValue()), fc.nat(), (extra, cut) => {
        const yes = JSON.stringify({ ...extra, ok: true });
        expect(on(yes)).to.equal('arrived');
        expect(on(yes.slice(0, 1 + (cut % (yes.length - 1))))).to.equal('not confirmed');
      }),
    );
  });

  it('a denial is one however much stands around it', () => {
    const denial = fc.constantFrom({ ok: false }, { success: 0 }, { status: 'error' }, { error: 'x' });
    const wrapping = fc.constantFrom('data', 'result', 'response', 'body', 'payload', 'd');
    fc.assert(
      fc.property(
        denial,
        fc.array(wrapping, { maxLength: 3 }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (no, names, extra) => {
          const wrapped = names.reduce<object>((inner, name) => ({ [name]: inner }), no);
          expect(on(JSON.stringify({ ...extra, ...wrapped }))).to.equal('refused');
        },
      ),
    );
  });

  it('nesting without end neither throws nor says no', () => {
    const deep = `${'{"data":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(on(deep)).to.equal('arrived');
    expect(on(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).to.equal('arrived');
    expect(on(`{"errors":${'['.repeat(5000)}${']'.repeat(5000)}}`)).to.equal('refused');
  });
});
