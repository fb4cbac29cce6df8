/** Every answer, good or bad, is sent with the same protection. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../demo/receiver/store/database.js';
import { aRequest } from './support/a-request.js';
import { trySecret } from './support/inbox-visitor.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

let database: Database;
let receiver: Receiver;
let broken: Receiver;
before(async () => {
  database = await memoryDatabase();
  receiver = await startReceiver(database);
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

describe('every other answer is protected too', () => {
  for (const [path, status] of [
    ['/', 200],
    ['/site.css', 200],
    ['/back-pain-widgets.js', 200],
    ['/inbox/sign-in.js', 200],
    ['/free-times/$bulk-publish', 200],
    ['/nowhere', 404],
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
