/** Every answer, good or bad, is sent with the same protection. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../receiver/src/store/database.js';
import { aRequest } from './support/a-request.js';
import { trySecret } from './support/inbox-visitor.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

let folder: string;
let database: Database;
let receiver: Receiver;
let broken: Receiver;
before(async () => {
  database = await memoryDatabase();
  folder = mkdtempSync(join(tmpdir(), 'receiver-site-'));
  mkdirSync(join(folder, 'embed'));
  writeFileSync(join(folder, 'embed/form.html'), '<!doctype html><title>A form</title>');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>A clinic</title>');
  receiver = await startReceiver(database, {
    site: {
      folders: [{ folder, at: '/' }],
      answers: { '/made/': () => new Response('made when asked for') },
    },
  });
  broken = await startReceiver({
    ...database,
    query: (sql, values) =>
      sql.includes('count(*)') ? Promise.reject(new Error('Ana García')) : database.query(sql, values),
  });
});
after(async () => {
  await receiver.stop();
  await broken.stop();
  await database.close();
  rmSync(folder, { recursive: true });
});

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

function tick(headers: Record<string, string>) {
  return receiver.inbox(`/requests/${aRequest().id}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ handled: 'yes' }),
    redirect: 'manual',
  });
}

const plain = (path: string, init: RequestInit = {}) =>
  fetch(receiver.address + path, { redirect: 'manual', ...init });
const ANSWERS: Readonly<Record<string, readonly [status: number, ask: () => Promise<Response>]>> = {
  'the inbox': [200, () => receiver.inbox()],
  'its way in': [200, () => plain('/inbox/sign-in')],
  'a wrong secret': [403, () => trySecret(receiver.address, 'wrong')],
  'being sent to the way in': [303, () => plain('/inbox')],
  'whether one is signed in': [200, () => plain('/inbox/session')],
  'events without signing in': [401, () => plain('/inbox/events')],
  'a foreign page': [403, () => tick({ Origin: 'https://evil.example' })],
  'a request that is not there': [404, () => tick({ Origin: receiver.address })],
  'no such page in the inbox': [404, () => receiver.inbox('/nowhere')],
  'an inbox whose store fails': [500, () => broken.inbox()],
};

describe('the inbox is protected, and kept by no cache', () => {
  for (const [what, [status, ask]] of Object.entries(ANSWERS)) {
    it(what, async () => {
      const answer = await ask();
      assert.equal(answer.status, status);
      const { headers } = answer;
      assert.deepEqual(headers.get('content-security-policy')?.split('; '), POLICY);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('x-frame-options'), 'DENY');
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
      assert.equal(headers.get('referrer-policy'), 'same-origin');
      const text = await answer.text();
      assert.equal(/<script(?! src=)|<style|\sstyle=|\son\w+=/.test(text), false, 'something inline');
      assert.equal(text.includes('García'), false);
    });
  }
});

describe('a page that is made for frames', () => {
  it('may be held by any page, and has all other protection', async () => {
    const answer = await plain('/embed/form.html');
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('x-frame-options'), null);
    assert.deepEqual(
      answer.headers.get('content-security-policy')?.split('; '),
      POLICY.map((one) => (one.startsWith('frame-ancestors') ? 'frame-ancestors *' : one)),
    );
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  });
});

describe('the log', () => {
  it('has one line for each request, whatever its path holds', async () => {
    const before = receiver.printed.length;
    for (const path of [
      '/inbox/a%0Ab',
      '/inbox/%1B%5B2J',
      '/inbox/a%E2%80%A8b',
      '/inbox/%C2%9B31m',
      '/inbox/%',
    ])
      await plain(path);
    const lines = receiver.printed.slice(before);
    assert.equal(lines.length, 5);
    for (const line of lines) assert.match(line, /^[\x20-\x7e]+$/);
  });

  it('and an id of the inbox that is none is not there, rather than an error', async () => {
    const answer = await receiver.inbox(`/requests/${'-'.repeat(36)}`, {
      method: 'POST',
      headers: { Origin: receiver.address },
      body: new URLSearchParams({ handled: 'yes' }),
    });
    assert.equal(answer.status, 404);
  });
});

describe('every other answer is protected too', () => {
  for (const [path, status] of [
    ['/', 200],
    ['/index.html', 200],
    ['/inbox/sign-in.js', 200],
    ['/made/today', 200],
    ['/nowhere', 404],
    ['/embedded.html', 404],
    ['/api/appointments', 405],
  ] as const) {
    it(`${path}: ${status}`, async () => {
      const answer = await plain(path);
      assert.equal(answer.status, status);
      assert.deepEqual(answer.headers.get('content-security-policy')?.split('; '), POLICY);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    });
  }
});
