/** The figures for whoever watches the receiver: right, without a word of a request, and only for whom they are. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { readSettings } from '../../receiver/src/settings.js';
import type { Database } from '../../receiver/src/store/database.js';
import { aRequest } from './support/a-request.js';
import { memoryDatabase, startReceiver, type Circumstances, type Receiver } from './support/receiver.js';

const TOKEN = 'a-token-for-metrics-0123456789';

/** Name and labels of each figure, and its value, as Prometheus would read them. */
async function figuresOf(receiver: Receiver): Promise<Map<string, number>> {
  const answer = await fetch(`${receiver.address}/metrics`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name = '', value] = /^back_pain_receiver_(\S+) (-?[\d.e+-]+)$/.exec(line) ?? [];
      assert.ok(name !== '', line);
      return [name, Number(value)];
    }),
  );
}

let database: Database;
before(async () => {
  database = await memoryDatabase();
});
after(() => database.close());

async function withReceiver(
  circumstances: Circumstances,
  use: (receiver: Receiver) => Promise<void>,
  store = database,
) {
  const receiver = await startReceiver(store, circumstances);
  try {
    await use(receiver);
  } finally {
    await receiver.stop();
  }
}

describe('the metrics', () => {
  it('count what was taken and refused, by reason, and what lies in the store', async () => {
    await withReceiver({ allowedOrigins: ['https://clinic.example'] }, async (receiver) => {
      const before = await figuresOf(receiver);
      assert.equal(before.get('requests_received_total{kind="new"}'), 0);
      assert.equal(before.get('requests_refused_total{reason="too_often"}'), 0);
      assert.equal(before.get('oldest_open_request_age_seconds'), 0);
      const [first, second] = [aRequest({ name: 'Zebedee' }), aRequest()];
      for (const request of [first, first, second]) await receiver.submit(request);
      await receiver.submit({ ...first, consent: false });
      await receiver.post({ body: 'no json' });
      await receiver.post({ body: 'x', headers: { 'Content-Type': 'image/png' } });
      await receiver.post({ body: 'x'.repeat(70_000) });
      await receiver.post({ body: '{}', headers: { Origin: 'https://evil.example' } });
      await fetch(`${receiver.address}/api/appointments`);
      // Whether it may send a page only asks.
      await fetch(`${receiver.address}/api/appointments`, {
        method: 'OPTIONS',
        headers: { Origin: 'https://evil.example' },
      });
      await receiver.store.setHandled(first.id, true, 'Maria');
      await database.query(
        `UPDATE appointment_request SET received_at = now() - interval '1 hour' WHERE id = ANY ($1::uuid[])`,
        [[first.id, second.id]],
      );
      const now = await figuresOf(receiver);
      const expected: Record<string, number> = {
        'requests_received_total{kind="new"}': 2,
        'requests_received_total{kind="duplicate"}': 1,
        'requests_refused_total{reason="invalid"}': 1,
        'requests_refused_total{reason="malformed"}': 1,
        'requests_refused_total{reason="content_type"}': 1,
        'requests_refused_total{reason="too_large"}': 1,
        'requests_refused_total{reason="origin"}': 1,
        'requests_refused_total{reason="method"}': 1,
        'requests_refused_total{reason="too_often"}': 0,
        'requests_refused_total{reason="store"}': 0,
        requests_stored: 2,
        requests_open: 1,
        store_up: 1,
        'http_duration_seconds_count{path="endpoint",status="2xx"}': 3,
      };
      for (const [name, value] of Object.entries(expected)) assert.equal(now.get(name), value, name);
      const age = now.get('oldest_open_request_age_seconds') ?? 0;
      assert.ok(age >= 3600 && age < 7200, String(age));
      const text = await (await fetch(`${receiver.address}/metrics`)).text();
      for (const word of ['Zebedee', first.id.slice(0, 8), '127.0.0.1', 'Maria'])
        assert.ok(!text.includes(word), word);
      assert.ok(!receiver.printed.some((line) => line.includes('metrics')));
    });
  });

  it('count who has sent too often', async () => {
    await withReceiver({ requestsPerMinute: 1 }, async (receiver) => {
      // How many get through depends on how fast this machine is.
      while ((await receiver.submit(aRequest())).status !== 429);
      assert.equal((await figuresOf(receiver)).get('requests_refused_total{reason="too_often"}'), 1);
    });
  });

  it('tell how mail and FHIR server fare', async () => {
    await withReceiver({}, async (receiver) => {
      await database.query('TRUNCATE appointment_request CASCADE');
      const requests = Array.from({ length: 6 }, () => aRequest());
      for (const request of requests) await receiver.submit(request);
      const [taken, refused, waiting, handled] = requests.map(({ id }) => id);
      for (const table of ['mail_notice', 'fhir_relay']) {
        await database.query(
          `INSERT INTO ${table} (id, taken_at, refusal)
           VALUES ($1, now(), NULL), ($2, NULL, 'no'), ($3, NULL, NULL), ($4, NULL, NULL)`,
          [taken, refused, waiting, handled],
        );
      }
      await receiver.store.setHandled(handled ?? '', true, 'Maria');
      const figures = await figuresOf(receiver);
      for (const to of ['mail', 'fhir'])
        for (const state of ['delivered', 'failed', 'waiting'])
          assert.equal(figures.get(`notices{to="${to}",state="${state}"}`), 1, `${to} ${state}`);
    });
  });

  it('say that the store does not answer, and show nothing that it said before', async () => {
    let broken = false;
    const sometimes: Database = {
      ...database,
      query: (sql, values) => (broken ? Promise.reject(new Error('gone')) : database.query(sql, values)),
    };
    const watch = async (receiver: Receiver) => {
      assert.ok((await figuresOf(receiver)).has('requests_stored'));
      broken = true;
      const figures = await figuresOf(receiver);
      assert.equal(figures.get('store_up'), 0);
      assert.deepEqual(
        [...figures.keys()].filter((name) => /stored|open|notices/.test(name)),
        [],
      );
      broken = false;
      assert.ok((await figuresOf(receiver)).has('requests_stored'));
    };
    await withReceiver({}, watch, sometimes);
  });
});

/** fetch() chooses the Host itself. */
function statusWith(receiver: Receiver, headers: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(receiver.address);
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path: '/metrics', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('who may read the metrics', () => {
  it('is a program of this machine, where the receiver is for this machine', async () => {
    await withReceiver({}, async (receiver) => {
      for (const host of ['127.0.0.1:8080', 'localhost', '[::1]:1'])
        assert.equal(await statusWith(receiver, { Host: host }), 200, host);
      for (const headers of [
        { Host: 'rebound.example' },
        { Host: 'localhost', 'X-Forwarded-For': '192.0.2.1' },
        { Host: 'localhost', Forwarded: 'for=192.0.2.1' },
        { Host: 'localhost', 'X-Real-IP': '192.0.2.1' },
        { Host: 'localhost', Via: '1.1 proxy' },
      ])
        assert.equal(await statusWith(receiver, headers), 404, JSON.stringify(headers));
    });
  });

  it('is nobody without a token, where others reach the receiver: all may seem to be of this machine', async () => {
    for (const open of [{ publicUrl: new URL('https://requests.clinic.example') }, { host: '0.0.0.0' }])
      await withReceiver(open, async (receiver) => {
        assert.equal(await statusWith(receiver, { Host: '127.0.0.1' }), 404);
      });
  });

  it('is whoever brings the token, where one is set, and then nobody else', async () => {
    const publicUrl = new URL('https://requests.clinic.example');
    await withReceiver({ metricsToken: TOKEN, publicUrl }, async (receiver) => {
      const Host = 'requests.clinic.example';
      assert.equal(await statusWith(receiver, { Host, Authorization: `Bearer ${TOKEN}` }), 200);
      for (const Authorization of ['', 'Bearer', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, TOKEN])
        assert.equal(await statusWith(receiver, { Host, Authorization }), 401);
      assert.equal(await statusWith(receiver, { Host: 'localhost' }), 401);
    });
  });

  it('is settled by no token that is easy to guess', () => {
    assert.equal(readSettings({}).metricsToken, null);
    assert.equal(readSettings({ METRICS_TOKEN: TOKEN }).metricsToken, TOKEN);
    for (const wrong of ['too-short', 'with a space in the middle of it', 'ümlaut-of-sixteen-letters'])
      assert.throws(
        () => readSettings({ METRICS_TOKEN: wrong }),
        (error: Error) => error.message.includes('METRICS_TOKEN must be') && !error.message.includes(wrong),
      );
  });
});
