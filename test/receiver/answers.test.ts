/** What a sender is told: every format in, every answer code out. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../receiver/src/store/database.js';
import type { ChosenSlot } from '../../src/features/booking/chosen-slot.js';
import { LIMITS } from '../../src/features/booking/limits.js';
import type { AppointmentRequest } from '../../src/features/booking/request.js';
import { aRequest, asEntries, FORMATS, type Format } from './support/a-request.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

let database: Database;
let receiver: Receiver;
const formats = Object.keys(FORMATS) as Format[];

before(async () => {
  database = await memoryDatabase();
  receiver = await startReceiver(database);
});
after(async () => {
  await receiver.stop();
  await database.close();
});

async function newest() {
  const { requests } = await receiver.store.page('all', null, 1);
  const [first] = requests;
  assert.ok(first);
  return first;
}

const aSlot = (changes: Partial<ChosenSlot> = {}): ChosenSlot => ({
  id: 's'.repeat(LIMITS.slotId),
  start: '2026-12-01T09:00:00+01:00',
  end: '2026-12-01T09:30:00+01:00',
  ...changes,
});

const json = (value: unknown): RequestInit => ({
  body: JSON.stringify(value),
  headers: { 'Content-Type': 'application/json' },
});

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const MULTIPART = { 'Content-Type': 'multipart/form-data; boundary=b' };

/** The parts of a form by hand, as other programs than a browser write them. */
function multipart(request: AppointmentRequest, ...more: string[]): string {
  const parts = asEntries(request).map(
    ([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
  );
  return `${[...parts, ...more].map((part) => `--b\r\n${part}\r\n`).join('')}--b--`;
}

describe('a valid request', () => {
  it('arrives with what may stand around a form, and with a field for files that is empty', async () => {
    const noFile =
      'Content-Disposition: form-data; name="scan"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n';
    for (const [before, after, ...more] of [
      ['', ''],
      ['', '\r\n'],
      ['This is a form in parts.\r\n', ''],
      ['\r\n', '\r\nand that was it\r\n'],
      ['', '\r\n', noFile],
    ] as const) {
      const request = aRequest();
      const body = `${before}${multipart(request, ...more)}${after}`;
      const answer = await receiver.post({ body, headers: MULTIPART });
      assert.equal(answer.status, 202, JSON.stringify([before, after]));
      const stored = await newest();
      assert.deepEqual(stored.request, request);
      assert.deepEqual(stored.extra, {});
    }
  });

  it('arrives whole in the encoding that it names', async () => {
    const { id, phone } = aRequest();
    const fields = `id=${id}&phone=${encodeURIComponent(phone)}&consent=on&name=Garc%EDa`;
    for (const [body, type] of [
      [fields, 'application/x-www-form-urlencoded; charset=ISO-8859-1'],
      [`_charset_=windows-1252&${fields}`, 'application/x-www-form-urlencoded'],
    ] as const) {
      assert.equal((await receiver.post({ body, headers: { 'Content-Type': type } })).status, 202);
      assert.equal((await newest()).request.name, 'García');
    }
  });

  it('needs no Host by HTTP/1.0, which knows none', async () => {
    const body = JSON.stringify(aRequest());
    const { port } = new URL(receiver.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(
      `POST /api/appointments HTTP/1.0\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    assert.match(answer, /^HTTP\/1\.[01] 202 /);
  });

  for (const format of formats) {
    it(`arrives whole as ${format}`, async () => {
      const request = aRequest({ guide: { level: 'soon' }, slot: aSlot() });
      const answer = await receiver.submit(request, format);
      assert.equal(answer.status, 202);
      assert.deepEqual(await answer.json(), { ok: true, duplicate: false });
      assert.deepEqual((await newest()).request, request);
    });
  }

  it('gets the defaults of an empty form where a plain HTML form leaves choices out', async () => {
    const { id, name, phone } = aRequest();
    const answer = await receiver.post({ body: new URLSearchParams({ id, name, phone, consent: 'on' }) });
    assert.equal(answer.status, 202);
    const { contact, days, time, guide, slot } = (await newest()).request;
    assert.deepEqual(
      { contact, days, time, guide, slot },
      { contact: 'either', days: [], time: 'any', guide: null, slot: null },
    );
  });

  it('keeps the clinic’s own fields beside it, and never refuses a request for their size', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`own-${index}`, 'x']));
    const answer = await receiver.post(
      json({ ...aRequest(), utm_source: 'door', score: 3, long: 'x'.repeat(9000), ...many }),
    );
    assert.equal(answer.status, 202);
    const { extra, extraDropped } = await newest();
    assert.equal(extra['utm_source'], 'door');
    assert.equal(extra['score'], '3');
    assert.equal(extra['long'], undefined);
    assert.equal(Object.keys(extra).length, 40);
    assert.equal(extraDropped, 63 - 40);
  });

  it('is kept, marked, when the field that people cannot see is filled in', async () => {
    assert.equal((await receiver.post(json({ ...aRequest(), leave_empty: 'http://x' }))).status, 202);
    const marked = await newest();
    assert.equal(marked.suspect, true);
    assert.deepEqual(marked.extra, {});
    await receiver.post(json({ ...aRequest(), leave_empty: '' }));
    assert.equal((await newest()).suspect, false);
  });
});

describe('a free time', () => {
  const bad: [why: string, slot: Partial<ChosenSlot>][] = [
    ['an id too long', { id: 's'.repeat(LIMITS.slotId + 1) }],
    ['an id with a space', { id: 'a b' }],
    ['no offset', { start: '2026-12-01T09:00:00' }],
    ['no such day', { start: '2026-13-01T09:00:00+01:00' }],
    ['an end before its start', { end: '2026-12-01T08:00:00+01:00' }],
    ['markup', { end: '<b>' }],
  ];
  for (const format of formats) {
    for (const [why, slot] of bad) {
      it(`is refused as ${format}: ${why}`, async () => {
        const answer = await receiver.submit(aRequest({ slot: aSlot(slot) }), format);
        assert.equal(answer.status, 422);
        assert.deepEqual(await answer.json(), { errors: { slot: 'not-a-choice' } });
      });
    }
  }

  for (const slot of ['tomorrow at nine', '{', 7, ['a'], {}, { id: { id: 'x' } }]) {
    it(`is refused where it is none: ${JSON.stringify(slot)}`, async () => {
      const answer = await receiver.post(json({ ...aRequest(), slot }));
      assert.equal(answer.status, 422);
      assert.deepEqual(await answer.json(), { errors: { slot: 'not-a-choice' } });
    });
  }

  it('stands in the inbox with its day, its time and its offset', async () => {
    await receiver.submit(aRequest({ slot: aSlot() }), 'multipart');
    const page = await (await receiver.inbox()).text();
    assert.match(page, /Tuesday,? 1 December 2026, 09:00 to 09:30 \(UTC\+01:00\): asked for, not held/);
  });
});

describe('the limits of the form', () => {
  const longest = {
    name: 'n'.repeat(LIMITS.name),
    phone: '5'.repeat(LIMITS.phone),
    email: `${'e'.repeat(LIMITS.email - 12)}@example.com`,
    message: 'm'.repeat(LIMITS.message),
    locale: 'l'.repeat(LIMITS.locale),
    page: `https://clinic.example/${'p'.repeat(LIMITS.page - 23)}`,
  };
  for (const format of formats) {
    it(`hold as ${format}: the longest values pass, one more character does not`, async () => {
      const stored = aRequest(longest);
      assert.equal((await receiver.submit(stored, format)).status, 202);
      assert.deepEqual((await newest()).request, stored);
      for (const [field, value] of Object.entries(longest)) {
        const answer = await receiver.submit(aRequest({ [field]: value + '1' }), format);
        assert.equal(answer.status, 422, field);
        assert.deepEqual(await answer.json(), { errors: { [field]: 'too-long' } });
      }
    });
  }

  it('count a line break once, whatever a browser makes of it on the way', async () => {
    // FormData turns every \n into \r\n: 999 characters become 1,498 on the wire.
    const message = 'm\n'.repeat(LIMITS.message / 2 - 1) + 'm';
    const request = aRequest({ message });
    assert.equal((await receiver.submit(request, 'multipart')).status, 202);
    assert.deepEqual((await newest()).request, request);
  });

  it('answer each wrong field with its code', async () => {
    const wrong = {
      ...aRequest(),
      id: 'not-a-uuid',
      name: ' ',
      phone: '12',
      email: 'nowhere',
      contact: 'pigeon',
      patient: 'maybe',
      days: ['someday'],
      time: 'noon',
      consent: false,
      page: 'javascript:alert(1)',
      guide: { level: 'fine' },
    };
    const answer = await receiver.post(json(wrong));
    assert.equal(answer.status, 422);
    assert.deepEqual(await answer.json(), {
      errors: {
        id: 'not-a-choice',
        name: 'missing',
        phone: 'too-short',
        email: 'not-an-email',
        contact: 'not-a-choice',
        patient: 'not-a-choice',
        days: 'not-a-choice',
        time: 'not-a-choice',
        consent: 'missing',
        page: 'not-a-choice',
        guide: 'not-a-choice',
      },
    });
  });

  it('answer 422, not 500, to values of a wrong kind', async () => {
    for (const value of [{}, [], 7, true, { toString: 1 }, [['a']]]) {
      for (const field of ['id', 'email', 'contact', 'time', 'days', 'guide', 'consent']) {
        const wrong = { ...aRequest(), consent: false, [field]: value };
        const { status } = await receiver.post(json(wrong));
        // `consent: true` alone makes it valid again, and an empty list of days is one.
        const fine = field === 'consent' && value === true;
        assert.equal(status, fine ? 202 : 422, `${field}: ${JSON.stringify(value)}`);
      }
    }
  });
});

describe('what is no request', () => {
  async function refused(init: RequestInit, status: number, message: RegExp) {
    const answer = await receiver.post(init);
    assert.equal(answer.status, status);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    assert.match(((await answer.json()) as { message: string }).message, message);
  }

  it('is answered 400 where the body is not what its type says', async () => {
    await refused(
      { body: '{"name":', headers: { 'Content-Type': 'application/json' } },
      400,
      /not valid JSON/,
    );
    await refused({ body: '[1]' }, 400, /not a JSON object/);
    await refused({ body: 'null' }, 400, /not a JSON object/);
    const fhir = { 'Content-Type': 'application/fhir+json' };
    await refused({ body: '{"resourceType":"Patient"}', headers: fhir }, 400, /no Appointment/);
    await refused({ body: '[]', headers: fhir }, 400, /not a JSON object/);
    await refused(
      { body: new Uint8Array([0x22, 0xff, 0x22]), headers: { 'Content-Type': 'application/json' } },
      400,
      /not valid JSON/,
    );
    await refused(
      { body: 'x', headers: { 'Content-Type': 'multipart/form-data; boundary=b' } },
      400,
      /not a valid form/,
    );
    await refused({ body: 'x', headers: { 'Content-Type': 'multipart/form-data' } }, 400, /not a valid form/);
    const whole = multipart(aRequest());
    for (const broken of [
      whole.slice(0, -2),
      whole.slice(0, whole.length / 2),
      `${whole.slice(0, -4)}-bc--`,
      '--b\r\n\r\nx\r\n--b--',
    ])
      await refused({ body: broken, headers: MULTIPART }, 400, /not a valid form/);
  });

  it('is answered 400 where it brings a file', async () => {
    const form = new FormData();
    form.append('name', new Blob(['x']), 'x.txt');
    await refused({ body: form }, 400, /Files/);
  });

  it('is answered 400 where it is nested without end, in whatever field or format', async () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    for (const levels of [100, 5000, 10_000]) {
      await refused({ body: deep(levels) }, 400, /not valid JSON/);
      await refused({ body: `{"own":${deep(levels)}}` }, 400, /not valid JSON/);
      await refused(
        { body: `{"own":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}` },
        400,
        /not valid JSON/,
      );
    }
    const slot = `{"id":${deep(5000)}}`;
    for (const body of [
      JSON.stringify({ ...aRequest(), slot }),
      JSON.stringify({ ...aRequest(), guide: `{"level":${deep(5000)}}` }),
    ])
      assert.equal((await receiver.post({ body })).status, 422);
    const brackets = aRequest({ message: '[{"\\'.repeat(200) });
    assert.equal((await receiver.submit(brackets)).status, 202);
    assert.deepEqual((await newest()).request, brackets);
  });

  it('is answered 400 where a form has thousands of fields', async () => {
    const names = Array.from({ length: 15_000 }, (_, index) => index.toString(36).padStart(3, '0'));
    await refused({ body: names.join('&'), headers: FORM }, 400, /more than 1000 fields/);
    await refused({ body: 'days=mon&'.repeat(5000), headers: FORM }, 400, /more than 1000 fields/);
  });

  it('is answered 400 where its letters would become others', async () => {
    const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
    await refused({ body: 'name=Garc%EDa', headers: FORM }, 400, /not in UTF-8/);
    await refused({ body: latin1('name=García'), headers: FORM }, 400, /not in UTF-8/);
    const part = latin1('--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nGarcía\r\n--b--\r\n');
    await refused({ body: part, headers: MULTIPART }, 400, /not in UTF-8/);
    await refused(
      { body: 'name=x', headers: { 'Content-Type': `${FORM['Content-Type']};charset=none` } },
      400,
      /encoding/,
    );
  });

  it('is answered 415 for another content type, or none', async () => {
    for (const type of ['application/xml', '__proto__', 'application/fhir+xml']) {
      await refused({ body: 'x', headers: { 'Content-Type': type } }, 415, /content type/);
    }
    await refused({ body: new Uint8Array([1]) }, 415, /content type/);
  });

  it('is answered 413 when it is too large, announced or streamed', async () => {
    const large = 'x'.repeat(70_000);
    await refused({ body: large }, 413, /larger than 65536 bytes/);
    assert.equal(await streamed(large), 413);
    assert.equal(await streamed(JSON.stringify(aRequest())), 202);
  });

  it('is answered 405 by another method', async () => {
    const answer = await fetch(`${receiver.address}/api/appointments`);
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('allow'), 'POST, OPTIONS');
  });

  /** Sends without a Content-Length, in pieces. */
  function streamed(body: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        `${receiver.address}/api/appointments`,
        { method: 'POST', headers: { 'Content-Type': 'text/plain', 'Transfer-Encoding': 'chunked' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      sent.on('error', reject);
      for (let at = 0; at < body.length; at += 8000) sent.write(body.slice(at, at + 8000));
      sent.end();
    });
  }
});

describe('a store that does not take a request', () => {
  it('is answered 503, to be tried again, and nothing of the request is printed', async () => {
    const broken = await startReceiver({
      description: 'broken',
      query: (sql) =>
        sql.includes('INSERT')
          ? Promise.reject(
              Object.assign(new Error('Key (name)=(Ana García)'), { code: '57P01', detail: 'Ana García' }),
            )
          : Promise.resolve([]),
      transaction: (work) => work(() => Promise.resolve([])),
      close: () => Promise.resolve(),
    });
    const answer = await broken.submit(aRequest());
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('retry-after'), '5');
    assert.match(broken.printed.join('\n'), /did not take a request: Error 57P01/);
    assert.doesNotMatch(broken.printed.join('\n'), /Ana/);
    await broken.stop();
  });
});
