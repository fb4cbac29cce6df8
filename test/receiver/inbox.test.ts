/** The inbox as it is sent: what it shows, to whom, and how it tells of news. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { TEST_MARK, TEST_NAME } from '../../src/features/booking/test-request.js';
import type { Database } from '../../receiver/src/store/database.js';
import { aRequest } from './support/a-request.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

let database: Database;
let receiver: Receiver;

before(async () => {
  database = await memoryDatabase();
  receiver = await startReceiver(database, { site: { folders: [{ folder: 'demo/site', at: '/' }] } });
});
after(async () => {
  await receiver.stop();
  await database.close();
});

const inbox = async (query = '') => (await receiver.inbox(query)).text();

function tick(id: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return receiver.inbox(`/requests/${id}`, {
    method: 'POST',
    headers: { Origin: receiver.address, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

/** fetch() chooses the Host itself, and tidies a path up before it sends it. */
function statusFor(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(
      { host: '127.0.0.1', port: new URL(receiver.address).port, path, method, headers },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the inbox', () => {
  it('says so when there is nothing', async () => {
    assert.match(await inbox(), /No request yet/);
    assert.match(await inbox(), /<title>Appointment requests<\/title>/);
  });

  it('labels a test from the clinic’s own website, and nothing that only looks like one', async () => {
    const test = { ...aRequest({ name: TEST_NAME }), [TEST_MARK[0]]: TEST_MARK[1] };
    await receiver.post({ body: JSON.stringify(aRequest({ name: TEST_NAME })) });
    await receiver.post({ body: JSON.stringify({ ...aRequest(), [TEST_MARK[0]]: TEST_MARK[1] }) });
    assert.doesNotMatch(await inbox(), /Test from your website/);
    await receiver.post({ body: JSON.stringify(test) });
    assert.equal((await inbox()).match(/Test from your website/g)?.length, 1);
    await database.query('TRUNCATE appointment_request CASCADE');
  });

  it('shows every field of a request, in words', async () => {
    const request = aRequest({ guide: { level: 'same-day' } });
    const body = JSON.stringify({ ...request, utm_source: 'door' });
    assert.equal((await receiver.post({ body })).status, 202);
    const page = await inbox();
    for (const shown of [
      'Ana García',
      request.id.slice(0, 8),
      'href="tel:+15550100123"',
      'href="mailto:ana@example.com"',
      'by phone',
      'New patient',
      'Monday, Thursday, mornings',
      'Ground floor, please.\nI use a stick.',
      'en-US',
      'https://clinic.example/back-pain',
      'To be seen the same day',
      'utm_source',
      'door',
    ]) {
      assert.ok(page.includes(shown), shown);
    }
    assert.match(page, /<title>\(1\) Appointment requests<\/title>/);
  });

  it('writes hostile values as text', async () => {
    const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;
    const request = aRequest({ name: evil, message: evil, locale: '"><b>', email: 'a?bcc=all@example.com' });
    assert.equal((await receiver.post({ body: JSON.stringify({ ...request, [evil]: evil }) })).status, 202);
    const page = await inbox();
    assert.equal(page.includes('<script>alert'), false);
    assert.equal(page.includes('<img'), false);
    assert.equal(page.includes('<b>'), false);
    assert.equal(page.includes('mailto:a?bcc'), false);
    assert.ok(
      page.includes(
        '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;',
      ),
    );
  });

  it('lists the most urgent first, open before handled, then the newest, over all its pages', async () => {
    const own = await memoryDatabase();
    const desk = await startReceiver(own);
    const sent: [name: string, level: 'emergency' | 'same-day' | 'soon' | null][] = [
      ['handled', 'emergency'],
      ['older', null],
      ['soon', 'soon'],
      ['today', 'same-day'],
      ['newer', null],
      ['now', 'emergency'],
    ];
    for (const [name, level] of sent) {
      const request = aRequest({ name, guide: level && { level } });
      await desk.submit(request);
      if (name === 'handled') await desk.store.setHandled(request.id, true, 'Maria');
      if (name === 'older') await desk.submit({ ...request, guide: { level: 'same-day' } });
    }
    const expected = ['now', 'today', 'older', 'soon', 'newer', 'handled'];
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page = await desk.store.pageByUrgency('all', after, 2);
      found.push(...page.requests.map(({ request }) => request.name));
      after = page.older;
    } while (after !== null);
    assert.deepEqual(found, expected, 'a later, more urgent word of the same patient counts');
    const listed = (await (await desk.inbox()).text()).matchAll(/<h2 [^>]*>(\w+)<\/h2>/g);
    assert.deepEqual(
      Array.from(listed, ([, name]) => name),
      expected,
    );
    await desk.stop();
    await own.close();
  });

  it('offers to write first to whom that is dearer, and shows an address that is none as it is', async () => {
    const waysOf = async (changes: Partial<ReturnType<typeof aRequest>>) => {
      const asked = aRequest(changes);
      await receiver.submit(asked);
      const found = new RegExp(`id="r-${asked.id}"[^]*?<p class="ways">([^]*?)</p>`).exec(await inbox());
      return found?.[1] ?? '';
    };
    assert.match(await waysOf({ contact: 'email' }), /^\s*<a class="way main" href="mailto:ana@example.com"/);
    assert.match(
      await waysOf({ email: 'a?bcc=all@example.com' }),
      /href="tel:[^]*<span class="way">a\?bcc=all@example.com<\/span>/,
    );
  });

  it('calls the number that came last, where a request was sent again with another one', async () => {
    const first = aRequest({ phone: '+1 555 010 0142', email: '' });
    await receiver.post({ body: JSON.stringify(first) });
    await receiver.post({ body: JSON.stringify({ ...first, phone: '+1 555 010 0143' }) });
    const [, ways = ''] =
      new RegExp(`id="r-${first.id}"[^]*?<p class="ways">([^]*?)</p>`).exec(await inbox()) ?? [];
    assert.deepEqual(
      [...ways.matchAll(/class="way (\w+)" href="tel:(\+\d+)"/g)].map(([, ...way]) => way),
      [
        ['main', '+15550100143'],
        ['other', '+15550100142'],
      ],
    );
  });

  it('ticks off, lists by state, and goes back to the row', async () => {
    const { id } = aRequest();
    await receiver.submit(aRequest({ id, name: 'Zoë Tick' }));
    const done = await tick(id, { handled: 'yes', here: '/inbox?show=open' });
    assert.equal(done.status, 303);
    assert.equal(done.headers.get('location'), `/inbox?show=open#r-${id}`);
    assert.equal((await inbox('?show=open')).includes('Zoë Tick'), false);
    assert.ok((await inbox('?show=handled')).includes('Zoë Tick'));
    await tick(id, { handled: 'no' });
    assert.ok((await inbox('?show=open')).includes('Zoë Tick'));
    assert.equal((await tick(aRequest().id, { handled: 'yes' })).status, 404);
  });

  it('never sends its user elsewhere', async () => {
    const { id } = aRequest();
    await receiver.submit(aRequest({ id }));
    for (const here of [
      'https://evil.example/',
      '//evil.example',
      '/inbox?x=1\r\nSet-Cookie: a=b',
      'javascript:x',
    ]) {
      assert.equal((await tick(id, { handled: 'yes', here })).headers.get('location'), `/inbox#r-${id}`);
    }
  });

  it('takes changes from its own pages alone', async () => {
    const { id } = aRequest();
    await receiver.submit(aRequest({ id }));
    assert.equal((await tick(id, { handled: 'yes' }, { Origin: 'https://evil.example' })).status, 403);
    assert.equal((await tick(id, { handled: 'yes' }, { Origin: 'null' })).status, 403);
    assert.equal(await statusFor(`/inbox/requests/${id}`, {}, 'POST'), 403);
    assert.equal(
      (await receiver.store.page('handled', null, 100)).requests.some(({ request }) => request.id === id),
      false,
    );
  });

  it('is sent with a strict policy, uncached, unframed', async () => {
    const { headers } = await receiver.inbox();
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]) {
      assert.ok(policy.split('; ').includes(rule), rule);
    }
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('x-frame-options'), 'DENY');
    const page = await inbox();
    assert.equal(/<script(?! src=)|<style|\sstyle=|\son\w+=/.test(page.replace(/&lt;.*?&gt;/g, '')), false);
  });

  it('tells listeners of each change, without a word of the request', async () => {
    const stop = new AbortController();
    const events = await receiver.inbox('/events', { signal: stop.signal });
    assert.match(events.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.ok(events.body);
    const reader = events.body.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (text: string) => {
      while (!heard.includes(text)) {
        const { value, done } = await reader.read();
        assert.equal(done, false);
        heard += value;
      }
      const all = heard;
      heard = '';
      return all;
    };
    await until('event: ready');
    const request = aRequest();
    await receiver.submit(request);
    const told = await until('event: changed');
    assert.equal(told.includes(request.id.slice(0, 8)), false);
    await tick(request.id, { handled: 'yes' });
    await until('event: changed');
    stop.abort();
  });
});

describe('the log', () => {
  it('holds no value of a request, on any path', async () => {
    const secret = 'Zebedee';
    const request = aRequest({
      name: secret,
      phone: '+1 555 010 0191',
      email: 'zebedee@example.com',
      message: 'zebedee',
    });
    await receiver.submit(request);
    await receiver.submit(request);
    await receiver.submit({ ...request, consent: false });
    await receiver.post({ body: `{"name":"${secret}"` });
    await receiver.post({ body: secret, headers: { 'Content-Type': `text/${secret}` } });
    await fetch(`${receiver.address}/api/appointments?name=${secret}`);
    await fetch(`${receiver.address}/${secret}?name=${secret}`);
    await tick(request.id, { handled: 'yes', here: secret });
    const printed = receiver.printed.join('\n');
    assert.match(printed, /POST \/api\/appointments 202/);
    assert.match(printed, /POST \/api\/appointments 422/);
    for (const value of [secret, '0191', 'zebedee@', request.id, request.id.slice(0, 8)]) {
      assert.equal(printed.toLowerCase().includes(value.toLowerCase()), false, value);
    }
  });
});

describe('the site', () => {
  it('is served with the pages that its folder holds, and nothing outside them', async () => {
    for (const path of ['/', '/back-pain', '/contact', '/privacy', '/site.css', '/inbox/live.js']) {
      assert.equal((await fetch(receiver.address + path)).status, 200, path);
    }
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/__proto__', '/nowhere']) {
      assert.equal(await statusFor(path, {}), 404, path);
    }
    assert.equal((await receiver.inbox('/routes.ts')).status, 404);
  });
});
