/** Who may send, and how often. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { RateLimit } from '../../receiver/src/http/rate-limit.js';
import { Refusal } from '../../receiver/src/http/refusal.js';
import { oneSender } from '../../receiver/src/http/sender-address.js';
import { readSettings } from '../../receiver/src/settings.js';
import type { Database } from '../../receiver/src/store/database.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';
import { stopClock } from './support/still-clock.js';

let database: Database;
before(async () => {
  database = await memoryDatabase();
});
after(() => database.close());

async function withReceiver(
  changes: Parameters<typeof startReceiver>[1],
  use: (receiver: Receiver) => Promise<void>,
) {
  const receiver = await startReceiver(database, changes);
  try {
    await use(receiver);
  } finally {
    await receiver.stop();
  }
}

function fromOrigin(receiver: Receiver, origin: string | null) {
  const { body, headers } = FORMATS.json(aRequest());
  return receiver.post({
    body: body ?? null,
    headers: { ...(headers as object), ...(origin === null ? {} : { Origin: origin }) },
  });
}

/** fetch() chooses the Host itself. */
function sentTo(receiver: Receiver, host: string, origin: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { Host: host, Origin: origin, 'Content-Type': 'application/json' };
    httpRequest(`${receiver.address}/api/appointments`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end(JSON.stringify(aRequest()));
  });
}

describe('a page of another origin', () => {
  it('is our own under the public address', async () => {
    const publicUrl = new URL('https://requests.clinic.example');
    await withReceiver({ allowedOrigins: ['https://clinic.example'], publicUrl }, async (receiver) => {
      assert.equal((await fromOrigin(receiver, publicUrl.origin)).status, 202);
      assert.equal((await fromOrigin(receiver, 'http://requests.clinic.example')).status, 403);
    });
  });

  it('may send and read the answer by default, without credentials', async () => {
    await withReceiver({}, async (receiver) => {
      const answer = await fromOrigin(receiver, 'https://clinic.example');
      assert.equal(answer.status, 202);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      assert.match(answer.headers.get('access-control-expose-headers') ?? '', /Retry-After/);
    });
  });

  it('can read a refusal too', async () => {
    await withReceiver({}, async (receiver) => {
      const answer = await receiver.post({ body: 'x', headers: { Origin: 'https://clinic.example' } });
      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    });
  });

  it('gets an answer to the question that JSON asks first', async () => {
    await withReceiver({}, async (receiver) => {
      const answer = await fetch(`${receiver.address}/api/appointments`, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://clinic.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      });
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get('access-control-allow-methods'), 'POST');
      assert.match(answer.headers.get('access-control-allow-headers') ?? '', /content-type/i);
    });
  });

  it('is refused, and nothing kept, where a list names others', async () => {
    await withReceiver({ allowedOrigins: ['https://clinic.example'] }, async (receiver) => {
      const before = await receiver.store.counts();
      const refused = await fromOrigin(receiver, 'https://other.example');
      assert.equal(refused.status, 403);
      assert.equal(refused.headers.get('access-control-allow-origin'), null);
      assert.equal((await fromOrigin(receiver, 'null')).status, 403);
      assert.deepEqual(await receiver.store.counts(), before);

      const welcome = await fromOrigin(receiver, 'https://clinic.example');
      assert.equal(welcome.status, 202);
      assert.equal(welcome.headers.get('access-control-allow-origin'), 'https://clinic.example');
      assert.equal(welcome.headers.get('vary'), 'Origin');
      assert.equal((await fromOrigin(receiver, receiver.address)).status, 202);
      // A page that has pointed its own name here is of another origin all the same.
      for (const origin of ['http://rebound.example', 'https://rebound.example'])
        assert.equal(await sentTo(receiver, new URL(origin).host, origin), 403, origin);
      assert.equal((await fromOrigin(receiver, null)).status, 202);
    });
  });
});

describe('an address that sends too often', () => {
  it('is answered 429 with the seconds to wait', async (context) => {
    stopClock(context);
    await withReceiver({ requestsPerMinute: 3 }, async (receiver) => {
      const codes: number[] = [];
      let last: Response | undefined;
      for (let sent = 0; sent < 4; sent += 1) {
        last = await receiver.submit(aRequest());
        codes.push(last.status);
      }
      assert.deepEqual(codes, [202, 202, 202, 429]);
      const wait = Number(last?.headers.get('retry-after'));
      assert.ok(wait >= 1 && wait <= 20, `Retry-After: ${wait}`);
    });
  });

  it('is told apart from others behind a trusted proxy only', async (context) => {
    stopClock(context);
    const from = async (receiver: Receiver, forwarded: string) => {
      const { body, headers } = FORMATS.json(aRequest());
      const sent = { ...(headers as Record<string, string>), 'X-Forwarded-For': forwarded };
      return (await receiver.post({ body: body ?? null, headers: sent })).status;
    };
    await withReceiver({ requestsPerMinute: 1, trustProxy: true }, async (receiver) => {
      assert.equal(await from(receiver, '192.0.2.1'), 202);
      assert.equal(await from(receiver, '192.0.2.2'), 202);
      // What the sender itself put in front does not make it another one.
      assert.equal(await from(receiver, '203.0.113.9, 192.0.2.2'), 429);
      // Nor does the port that some proxies write as well, or another spelling.
      for (const same of [
        '192.0.2.2:4711',
        '192.0.2.2:4712',
        '"192.0.2.2:80"',
        '::ffff:192.0.2.2',
        '[::ffff:c000:202]:1',
      ])
        assert.equal(await from(receiver, same), 429, same);
      assert.equal(await from(receiver, '[2001:db8::1]:4711'), 202);
      assert.equal(await from(receiver, '2001:DB8:0:0::2'), 429);
      assert.equal(await from(receiver, '[2001:db8::3]'), 429);
    });
    await withReceiver({ requestsPerMinute: 1 }, async (receiver) => {
      assert.equal(await from(receiver, '192.0.2.1'), 202);
      assert.equal(await from(receiver, '192.0.2.2'), 429);
    });
  });

  it('does not get round it by the other networks of its own', async (context) => {
    stopClock(context);
    await withReceiver({ requestsPerMinute: 1, trustProxy: true }, async (receiver) => {
      const from = async (forwarded: string) => {
        const { body, headers } = FORMATS.json(aRequest());
        const sent = { ...(headers as Record<string, string>), 'X-Forwarded-For': forwarded };
        return (await receiver.post({ body: body ?? null, headers: sent })).status;
      };
      let taken = 0;
      for (let network = 0; network < 32; network += 1)
        if ((await from(`2001:db8:1:${network.toString(16)}::1`)) === 202) taken += 1;
      assert.equal(taken, 4);
      for (let network = 0; network < 32; network += 1)
        if ((await from(`2001:db8:1:${network.toString(16).padStart(2, '0')}00::1`)) === 202) taken += 1;
      assert.equal(taken, 16);
      assert.equal(await from('2001:db8:2::1'), 202);
    });
  });

  it('is not kept waiting by a clock that is set back', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-26T12:00:00Z') });
    const limit = new RateLimit(60_000);
    for (let sent = 0; sent < 59_000; sent += 1) limit.take('a');
    context.mock.timers.setTime(Date.parse('2026-11-26T11:00:00Z'));
    for (let sent = 0; sent < 1000; sent += 1) limit.take('a');
  });

  it('may send again after exactly the seconds it was told', () => {
    let now = 0;
    const limit = new RateLimit(2, () => now);
    const refusal = () => {
      try {
        limit.take('a');
        return null;
      } catch (error) {
        assert.ok(error instanceof Refusal);
        return Number(error.headers['Retry-After']);
      }
    };
    assert.deepEqual([refusal(), refusal(), refusal()], [null, null, 30]);
    now = 29_900;
    assert.equal(refusal(), 1);
    now = 30_000;
    assert.deepEqual([refusal(), refusal()], [null, 30]);
    limit.take('b');
    now = 10 * 60_000;
    assert.deepEqual([refusal(), refusal(), refusal()], [null, null, 30]);
  });
});

describe('the memory of who sent how often', () => {
  it('forgets whoever was quiet for a minute', () => {
    let now = 0;
    const limit = new RateLimit(5, () => now);
    for (let sender = 0; sender < 1000; sender += 1) limit.take(`sender ${sender}`);
    assert.equal(limit.remembered, 1000);
    now = 60_000;
    limit.take('one more');
    assert.equal(limit.remembered, 1);
  });

  it('holds no more senders than it may, and lets go of the one that was quiet for longest', () => {
    const limit = new RateLimit(1, () => 0, 3);
    for (const sender of ['a', 'b', 'c', 'd']) limit.take(sender);
    for (let sender = 0; sender < 1000; sender += 1) limit.take(`sender ${sender}`);
    assert.equal(limit.remembered, 3);
    assert.throws(() => limit.take('sender 999'), Refusal);
    assert.doesNotThrow(() => limit.take('a'));
  });

  it('counts a whole IPv6 network of 64 bits as one sender, and an IPv4 address however it is written', () => {
    const same = (...addresses: string[]) => new Set(addresses.map(oneSender)).size === 1;
    assert.ok(same('2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:DB8:1:2::'));
    assert.ok(same('fe80::1', 'fe80::2%eth0'));
    assert.ok(same('192.0.2.1', '::ffff:192.0.2.1'));
    assert.equal(same('2001:db8:1:2::1', '2001:db8:1:3::1'), false);
    assert.equal(same('192.0.2.1', '192.0.2.2'), false);
    assert.equal(oneSender('::1'), '0:0:0:0::/64');
    assert.equal(oneSender('not an address'), 'not an address');
  });
});

describe('the settings', () => {
  it('name the variable that cannot be understood', () => {
    assert.throws(() => readSettings({ PORT: 'eighty' }), /PORT: "eighty"/);
    assert.throws(() => readSettings({ PORT: '70000' }), /PORT/);
    assert.throws(() => readSettings({ REQUESTS_PER_MINUTE: '-1' }), /REQUESTS_PER_MINUTE/);
    assert.throws(() => readSettings({ ALLOWED_ORIGINS: 'clinic' }), /ALLOWED_ORIGINS: "clinic"/);
  });

  it('take origins apart by comma or space, without their paths', () => {
    const { allowedOrigins } = readSettings({
      ALLOWED_ORIGINS: 'https://a.example/x, https://b.example:8443',
    });
    assert.deepEqual(allowedOrigins, ['https://a.example', 'https://b.example:8443']);
    assert.equal(readSettings({ ALLOWED_ORIGINS: '*' }).allowedOrigins, null);
    assert.equal(readSettings({}).allowedOrigins, null);
  });
});
