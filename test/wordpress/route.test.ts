/** A real WordPress keeps what the form sends: whole, once, out of sight, and mails the clinic no detail of it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { AppointmentRequest } from '../../src/features/booking/request.js';
import { tidy } from '../../src/features/booking/tidy.js';
import { validateRequest } from '../../src/features/booking/validate-request.js';
import { interpret } from '../../src/features/delivery/interpret.js';
import type { Format } from '../../src/features/delivery/options.js';
import { aRequest } from '../receiver/support/a-request.js';
import { messyRequest } from './support/messy-request.js';
import { entries, entriesFor, post, send, startClinic } from './support/clinic.js';
import { withWordpress } from './support/suite.js';
import type { Wordpress } from './support/wordpress.js';

/** What this route takes; FHIR goes to a server that speaks it. */
const FORMATS = ['multipart', 'urlencoded', 'json', 'text'] as const satisfies Format[];

withWordpress('the REST route of a WordPress', () => {
  let site: Wordpress;
  before(async () => {
    site = await startClinic({ withScript: false });
  });
  after(() => site.stop());

  /** What the form would make of an answer. */
  const outcome = async (answer: Response) =>
    interpret(
      {
        kind: 'answer',
        status: answer.status,
        body: await answer.text(),
        retryAfter: answer.headers.get('retry-after'),
      },
      { ok: { by: 'status' }, renames: { days: 'days[]' }, fields: FIELDS, now: 0 },
    );

  for (const format of FORMATS) {
    it(`keeps a request that comes as ${format}, every field equal, as a private post`, async () => {
      const request = aRequest({
        name: 'Zoë “Zed” O’Brien-Łuczak 🏃',
        message: 'Stairs < 3 & "no" lift, \\ 50 % <b>bold</b>\n\n2nd line — ça va? 陳 🧎',
        days: ['mon', 'wed', 'sun'],
        guide: { level: 'soon' },
      });
      const answer = await send(site, request, format);
      assert.equal(answer.status, 201);
      assert.deepEqual(await outcome(answer), { kind: 'sent' });
      const [entry, ...others] = entriesFor(site, request.id);
      assert.equal(others.length, 0);
      assert.ok(entry);
      assert.equal(entry.status, 'private');
      assert.deepEqual(entry.request, request);
    });
  }

  it('mails a link to the entry, and nothing of what the patient wrote', async () => {
    site.mailbox.empty();
    const request = aRequest({ message: 'Quiet room please', guide: { level: 'same-day' } });
    await send(site, request, 'json');
    const [mail, ...others] = site.mailbox.mails;
    assert.equal(others.length, 0);
    assert.ok(mail);
    assert.deepEqual(mail.to, [site.adminEmail]);
    assert.ok(mail.subject.includes(request.id.slice(0, 8)));
    const [entry] = entriesFor(site, request.id);
    assert.ok(mail.text.includes(`${site.url}/wp-admin/post.php?post=${entry?.number}&action=edit`));
    for (const detail of [
      'Ana',
      'García',
      '0123',
      'ana@example.com',
      'Quiet',
      'morning',
      'mon',
      'same-day',
    ]) {
      assert.ok(!decoded(mail.source).includes(detail), `the mail says '${detail}'`);
    }
  });

  it('keeps a repeated id once, whatever format and case it comes in, and mails once', async () => {
    const request = aRequest();
    site.mailbox.empty();
    const answers = [
      await send(site, request, 'multipart'),
      await send(site, request, 'json'),
      await send(site, { ...request, id: request.id.toUpperCase() }, 'urlencoded'),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [201, 200, 200],
    );
    for (const answer of answers) assert.deepEqual(await outcome(answer), { kind: 'sent' });
    assert.equal(entriesFor(site, request.id).length, 1);
    assert.equal(site.mailbox.mails.length, 1);
  });

  it('keeps once what comes many times at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const request = aRequest();
      site.mailbox.empty();
      const answers = await Promise.all(Array.from({ length: 8 }, () => send(site, request, 'multipart')));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [...Array<number>(7).fill(200), 201]);
      assert.equal(entriesFor(site, request.id).length, 1);
      assert.equal(site.mailbox.mails.length, 1);
    }
  });

  it('keeps each of many that come at the same moment', async () => {
    const requests = Array.from({ length: 8 }, (_, index) => aRequest({ name: `Patient ${index}` }));
    const answers = await Promise.all(requests.map((request) => send(site, request, 'urlencoded')));
    assert.ok(answers.every(({ status }) => status === 201));
    for (const request of requests) assert.deepEqual(entriesFor(site, request.id)[0]?.request, request);
  });

  it('does not take a request for new that the clinic has put in the bin', async () => {
    const request = aRequest();
    await send(site, request, 'json');
    const editor = await site.visitor('editor');
    const number = entriesFor(site, request.id)[0]?.number;
    const screen = await (await editor.fetch(`/wp-admin/post.php?post=${number}&action=edit`)).text();
    const toBin = /href="([^"]*action=trash[^"]*)"/.exec(screen)?.[1]?.replaceAll('&amp;', '&');
    assert.ok(toBin);
    await editor.fetch(toBin);
    assert.equal(entriesFor(site, request.id)[0]?.status, 'trash');
    assert.equal((await send(site, request, 'json')).status, 200);
    assert.equal(entriesFor(site, request.id).length, 1);
  });

  it('names the wrong fields, keeps nothing and mails nothing', async () => {
    site.mailbox.empty();
    const before = entries(site).length;
    const request = aRequest({ name: '', phone: '123', consent: false });
    for (const format of FORMATS) {
      const answer = await send(site, request, format);
      assert.equal(answer.status, 422);
      assert.deepEqual(await outcome(answer), {
        kind: 'rejected',
        errors: { form: [], fields: { name: 'missing', phone: 'too-short', consent: 'missing' } },
      });
    }
    assert.equal(entries(site).length, before);
    assert.equal(site.mailbox.mails.length, 0);
  });

  it('judges every request by the codes of the form', async () => {
    const batches = fc.array(messyRequest, { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (requests) => {
        const found = await Promise.all(
          requests.map(async (request) => {
            const answer = (await (await send(site, request, 'json')).json()) as { errors?: object };
            return answer.errors ?? {};
          }),
        );
        assert.deepEqual(
          found,
          requests.map((request) => validateRequest(tidy(request))),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('turns back what is no request at all, in words that are not success', async () => {
    const before = entries(site).length;
    const json = (value: unknown): RequestInit => ({
      body: typeof value === 'string' ? value : JSON.stringify(value),
      headers: { 'content-type': 'application/json' },
    });
    const file = new FormData();
    file.append('name', new File(['x'], 'x.txt'));
    const broken: Record<string, RequestInit> = {
      'half of an object': json('{"id":'),
      'a list': json([]),
      'an empty body': json(''),
      'text that is no JSON': { body: 'not json' },
      'a file': { body: file },
      'an object for a name': json({ ...aRequest(), name: { $gt: '' } }),
      'lists in lists': json({ ...aRequest(), id: [[]], days: [['mon']] }),
      'a megabyte': json({ ...aRequest(), message: 'x'.repeat(1_000_000) }),
    };
    for (const [what, init] of Object.entries(broken)) {
      const answer = await post(site, init);
      assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} for ${what}`);
      assert.equal((await outcome(answer)).kind, 'rejected', what);
    }
    assert.equal(entries(site).length, before);
  });

  it('keeps what looks like spam, and says so to the clinic alone', async () => {
    const request = aRequest();
    const answer = await post(site, {
      body: JSON.stringify({ ...request, leave_empty: 'x' }),
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(answer.status, 201);
    assert.match(entriesFor(site, request.id)[0]?.title ?? '', /^Perhaps spam: Ana García/);
  });

  it('is safe from a mail server in trouble: the request is kept, the mail follows', async () => {
    site.mailbox.empty();
    site.mailbox.refuse(true);
    const request = aRequest();
    assert.equal((await send(site, request, 'json')).status, 201);
    assert.equal(entriesFor(site, request.id).length, 1);
    await site.runScheduled();
    assert.equal(site.mailbox.mails.length, 0);
    site.mailbox.refuse(false);
    await site.runScheduled();
    assert.deepEqual(
      site.mailbox.mails.map(({ subject }) => subject),
      [`New appointment request ${request.id.slice(0, 8)}`],
    );
    await site.runScheduled();
    assert.equal(site.mailbox.mails.length, 1);
  });

  it('slows down a sender of very many, and tells the form when to come again', async () => {
    site.query("INSERT INTO wp_options (option_name, option_value) VALUES ('test_limit', '0')");
    const request = aRequest();
    const answer = await send(site, request, 'json');
    site.query("DELETE FROM wp_options WHERE option_name = 'test_limit'");
    assert.equal(answer.status, 429);
    assert.deepEqual(await outcome(answer), { kind: 'retry', reason: 'server', afterMs: 60_000 });
    assert.equal(entriesFor(site, request.id).length, 0);
  });

  it('deletes a request that is old, and no other', async () => {
    const [old, young] = [aRequest(), aRequest()];
    await send(site, old, 'json');
    await send(site, young, 'json');
    site.query(
      `UPDATE wp_posts SET post_date = NOW() - INTERVAL 181 DAY, post_date_gmt = post_date WHERE post_name = '${old.id}'`,
    );
    // The daily work is due as soon as the site starts anew.
    site.query("DELETE FROM wp_options WHERE option_name = 'cron'");
    await site.runScheduled();
    assert.equal(entriesFor(site, old.id).length, 0);
    assert.equal(entriesFor(site, young.id).length, 1);
  });

  describe('shows a request', () => {
    const request = aRequest({ name: `Secret ${randomUUID()}`, message: 'Ring <i>twice</i>\nplease' });
    let number: string | undefined;
    before(async () => {
      await send(site, request, 'json');
      number = entriesFor(site, request.id)[0]?.number;
    });

    for (const role of ['administrator', 'editor'] as const) {
      it(`to an ${role}, as text`, async () => {
        const visitor = await site.visitor(role);
        const list = await (await visitor.fetch('/wp-admin/edit.php?post_type=appointment_request')).text();
        assert.ok(list.includes(request.name));
        const entry = await (await visitor.fetch(`/wp-admin/post.php?post=${number}&action=edit`)).text();
        assert.ok(entry.includes('Ring &lt;i&gt;twice&lt;/i&gt;'));
        assert.ok(entry.includes(request.phone));
      });
    }

    for (const role of ['author', 'contributor', undefined] as const) {
      it(`not to ${role ?? 'a stranger'}, anywhere`, async () => {
        const visitor = await site.visitor(role);
        const places = [
          `/?p=${number}`,
          `/?post_type=appointment_request&p=${number}`,
          `/?post_type=appointment_request&name=${request.id}`,
          `/?s=Secret`,
          '/feed/?post_type=appointment_request',
          '/wp-sitemap.xml',
          `/wp-json/wp/v2/posts/${number}`,
          '/wp-json/wp/v2/search?search=Secret',
          '/wp-json/wp/v2/types',
          '/wp-json/clinic/v1/appointments',
          '/wp-admin/edit.php?post_type=appointment_request',
          `/wp-admin/post.php?post=${number}&action=edit`,
        ];
        for (const place of places) {
          const answer = await (await visitor.fetch(place)).text();
          assert.ok(!answer.includes(request.name) && !answer.includes('Ring '), `seen at ${place}`);
        }
      });
    }
  });

  it('has made PHP complain of nothing', () => {
    assert.deepEqual(
      site.complaints().filter((line) => line.includes('appointment-requests')),
      [],
    );
  });
});

const FIELDS = Object.keys(aRequest()) as (keyof AppointmentRequest)[];

/** With what quoted-printable and base64 would hide made readable. */
function decoded(source: string): string {
  const quoted = source.replace(/=\r?\n/g, '');
  const base64 = (source.match(/^[A-Za-z0-9+/=]{20,}\r?$/gm) ?? []).map((line) =>
    Buffer.from(line, 'base64').toString(),
  );
  return [source, quoted, ...base64].join('\n');
}
