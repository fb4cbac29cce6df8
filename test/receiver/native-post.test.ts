/** The form of a page whose script did not run: the browser posts it by itself and shows the answer as a page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../receiver/src/store/database.js';
import { aRequest } from './support/a-request.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

const { name, phone } = aRequest();

describe('a form that the browser posts by itself', () => {
  let database: Database;
  let receiver: Receiver;
  before(async () => {
    database = await memoryDatabase();
    receiver = await startReceiver(database);
  });
  after(async () => {
    await receiver.stop();
    await database.close();
  });

  async function post(fields: Record<string, string>, accept = 'text/html,application/xhtml+xml;q=0.9') {
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) body.append(field, value);
    const answer = await receiver.post({ body, headers: { accept } });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  }
  const kept = async () => (await receiver.store.page('all', null, 100)).requests;

  it('is kept once, also when its answer is loaded again, and answered with a page', async () => {
    const fields = { name, phone, consent: 'on', message: 'By the browser' };
    const first = await post(fields);
    assert.equal(first.status, 202);
    assert.match(first.type ?? '', /^text\/html/);
    assert.match(first.text, /Your request has arrived/);
    assert.deepEqual(await post(fields), first);
    const requests = (await kept()).filter(({ request }) => request.message === 'By the browser');
    assert.equal(requests.length, 1);
    assert.ok(first.text.includes(requests[0]?.request.id.slice(0, 8) ?? 'no id'));
  });

  it('is another request where a word differs', async () => {
    const before = (await kept()).length;
    await post({ name, phone, consent: 'on', message: 'One' });
    await post({ name, phone, consent: 'on', message: 'Two' });
    assert.equal((await kept()).length, before + 2);
  });

  it('is refused in words that a patient can read', async () => {
    const before = (await kept()).length;
    const { status, text } = await post({ name, phone: '12', consent: 'on' });
    assert.equal(status, 422);
    assert.match(text, /Your request was not sent/);
    assert.match(text, /<li>phone<\/li>/);
    assert.doesNotMatch(text, /<li>id<\/li>/);
    assert.equal((await kept()).length, before);
  });

  it('is told from a program that forgot the id', async () => {
    const { status, text } = await post({ name, phone, consent: 'on' }, 'application/json');
    assert.equal(status, 422);
    assert.deepEqual(JSON.parse(text), { errors: { id: 'not-a-choice' } });
  });
});
