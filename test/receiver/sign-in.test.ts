/** Who gets into the inbox, under which name, for how long. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { SESSION_HOURS } from '../../receiver/src/inbox/sessions.js';
import { readSettings } from '../../receiver/src/settings.js';
import type { Database } from '../../receiver/src/store/database.js';
import { aRequest } from './support/a-request.js';
import { SECRET, signIn, trySecret } from './support/inbox-visitor.js';
import { memoryDatabase, startReceiver, type Circumstances, type Receiver } from './support/receiver.js';
import { stopClock } from './support/still-clock.js';

let database: Database;
before(async () => {
  database = await memoryDatabase();
});
after(() => database.close());

async function withReceiver(
  circumstances: Circumstances,
  use: (receiver: Receiver) => Promise<void>,
): Promise<void> {
  const receiver = await startReceiver(database, circumstances);
  try {
    await use(receiver);
  } finally {
    await receiver.stop();
  }
}

const visit = (receiver: Receiver, path: string, cookie = '') =>
  fetch(`${receiver.address}/inbox${path}`, { headers: { Cookie: cookie }, redirect: 'manual' });
const isIn = async (receiver: Receiver, cookie: string) => (await visit(receiver, '', cookie)).status === 200;

/** fetch() chooses the Host itself. */
function visitAs(
  receiver: Receiver,
  host: string,
  cookie: string,
  path = '/inbox',
): Promise<number | undefined> {
  const { port } = new URL(receiver.address);
  const headers = { Host: host, Cookie: cookie };
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('without the secret', () => {
  it('nothing of the inbox is shown, told or changed', async () => {
    await withReceiver({}, async (receiver) => {
      const request = aRequest({ name: 'Zoë Hidden' });
      await receiver.submit(request);
      for (const cookie of ['', 'inbox=', 'inbox=guess', `inbox=${SECRET}`]) {
        const page = await visit(receiver, '?show=all', cookie);
        assert.equal(page.status, 303);
        assert.equal(page.headers.get('location'), '/inbox/sign-in');
        assert.equal((await page.text()).includes('Zoë'), false);
        assert.equal((await visit(receiver, '/events', cookie)).status, 401);
        const ticked = await fetch(`${receiver.address}/inbox/requests/${request.id}`, {
          method: 'POST',
          headers: { Origin: receiver.address, Cookie: cookie },
          body: new URLSearchParams({ handled: 'yes' }),
          redirect: 'manual',
        });
        assert.equal(ticked.headers.get('location'), '/inbox/sign-in');
        assert.deepEqual(await (await visit(receiver, '/session', cookie)).json(), { signedIn: false });
      }
      const { requests } = await receiver.store.page('handled', null, 100);
      assert.deepEqual(requests, []);
    });
  });

  it('a wrong one is refused, and said to be wrong', async () => {
    await withReceiver({}, async (receiver) => {
      for (const wrong of [
        '',
        SECRET.slice(0, -1),
        `${SECRET}x`,
        SECRET.toUpperCase(),
        '\0',
        'ü'.repeat(30),
      ]) {
        const answer = await trySecret(receiver.address, wrong);
        assert.equal(answer.status, 403);
        assert.equal(answer.headers.get('set-cookie'), null);
        const page = await answer.text();
        assert.match(page, /This is not the secret/);
        if (wrong) assert.equal(page.includes(wrong), false);
      }
    });
  });

  it('there are only so many tries a minute, for the right one too', async (context) => {
    stopClock(context);
    await withReceiver({}, async (receiver) => {
      for (let tries = 0; tries < 10; tries += 1)
        assert.equal((await trySecret(receiver.address, 'guess')).status, 403);
      const answer = await trySecret(receiver.address, SECRET);
      assert.equal(answer.status, 429);
      assert.ok(Number(answer.headers.get('retry-after')) >= 1);
      assert.match(await answer.text(), /Too many tries\. Please wait \d+ seconds/);
    });
  });

  it('no other page can try it, nor send more than a form holds', async () => {
    await withReceiver({}, async (receiver) => {
      const foreign = await trySecret(receiver.address, SECRET, { Origin: 'https://evil.example' });
      assert.equal(foreign.status, 403);
      assert.equal(foreign.headers.get('set-cookie'), null);
      assert.equal((await trySecret(receiver.address, 'x'.repeat(70_000))).status, 413);
      const headers = { 'Content-Type': 'text/plain' };
      assert.equal((await trySecret(receiver.address, SECRET, headers)).status, 400);
    });
  });
});

describe('with the secret', () => {
  it('the inbox opens, by a cookie that no script reads and no other site brings along', async () => {
    await withReceiver({}, async (receiver) => {
      const answer = await trySecret(receiver.address, `  ${SECRET}\n`);
      assert.equal(answer.status, 303);
      assert.equal(answer.headers.get('location'), '/inbox');
      const [pair = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
      assert.match(pair, /^inbox=[\w-]{43}$/);
      assert.deepEqual(attributes.toSorted(), [
        'HttpOnly',
        `Max-Age=${SESSION_HOURS * 3600}`,
        'Path=/',
        'SameSite=Strict',
      ]);
      assert.ok(await isIn(receiver, pair));
      assert.deepEqual(await (await visit(receiver, '/session', pair)).json(), { signedIn: true });
    });
  });

  it('over https the cookie is Secure and bound to the host', async () => {
    const publicUrl = new URL('https://requests.clinic.example');
    await withReceiver({ publicUrl }, async (receiver) => {
      const answer = await trySecret(receiver.address, SECRET, { Origin: publicUrl.origin });
      const [pair = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
      assert.match(pair, /^__Host-inbox=/);
      for (const wanted of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/'])
        assert.ok(attributes.includes(wanted), wanted);
      assert.ok(await isIn(receiver, pair));
      // Planted under the other name, by a neighbour of the same domain, it opens nothing.
      assert.equal(await isIn(receiver, pair.replace('__Host-', '')), false);
      assert.equal(answer.headers.get('strict-transport-security'), 'max-age=31536000');
    });
  });

  it('it stays open over a restart, for a working day, and no longer', async () => {
    let time = Date.parse('2026-11-24T08:00:00Z');
    const now = () => time;
    let cookie = '';
    await withReceiver({ now }, async (receiver) => {
      cookie = await signIn(receiver.address);
    });
    await withReceiver({ now }, async (receiver) => {
      time += SESSION_HOURS * 3_600_000 - 1;
      assert.ok(await isIn(receiver, cookie));
      time += 1;
      assert.equal(await isIn(receiver, cookie), false);
    });
  });

  it('it closes by signing out, in every copy of the cookie; other sessions stay', async () => {
    await withReceiver({}, async (receiver) => {
      const [mine, colleague] = [await signIn(receiver.address), await signIn(receiver.address)];
      const out = await fetch(`${receiver.address}/inbox/sign-out`, {
        method: 'POST',
        headers: { Origin: receiver.address, Cookie: mine },
        redirect: 'manual',
      });
      assert.equal(out.headers.get('location'), '/inbox/sign-in');
      assert.match(out.headers.get('set-cookie') ?? '', /^inbox=; Max-Age=0/);
      assert.equal(await isIn(receiver, mine), false);
      assert.ok(await isIn(receiver, colleague));
    });
  });

  it('an event stream ends with the session it was opened in', async () => {
    await withReceiver({ heartbeatMs: 5 }, async (receiver) => {
      const cookie = await signIn(receiver.address);
      const stream = await visit(receiver, '/events', cookie);
      assert.equal(stream.status, 200);
      await fetch(`${receiver.address}/inbox/sign-out`, {
        method: 'POST',
        headers: { Origin: receiver.address, Cookie: cookie },
        redirect: 'manual',
      });
      // Resolves only when the server ends it.
      assert.match(await stream.text(), /event: ready/);
    });
  });

  it('an event stream of which only the head is asked for keeps no place', async () => {
    await withReceiver({}, async (receiver) => {
      const cookie = await signIn(receiver.address);
      const headers = { Cookie: cookie };
      for (let asked = 0; asked < 60; asked += 1) {
        const head = await fetch(`${receiver.address}/inbox/events`, { method: 'HEAD', headers });
        assert.equal(head.status, 200);
      }
      const stream = await visit(receiver, '/events', cookie);
      assert.equal(stream.status, 200);
      await stream.body?.cancel();
    });
  });

  it('neither it nor a session stands in the store or in the log', async () => {
    await withReceiver({}, async (receiver) => {
      const cookie = await signIn(receiver.address);
      await visit(receiver, '', cookie);
      const rows = JSON.stringify(await database.query('SELECT * FROM inbox_session'));
      const printed = receiver.printed.join('\n');
      assert.match(printed, /POST \/inbox\/sign-in 303/);
      for (const hidden of [SECRET, cookie.split('=')[1] ?? '']) {
        assert.equal(rows.includes(hidden), false);
        assert.equal(printed.includes(hidden), false);
      }
    });
  });
});

describe('the name in the address bar', () => {
  it('is this machine’s own by default, so that no page can point its name here', async () => {
    await withReceiver({}, async (receiver) => {
      const cookie = await signIn(receiver.address);
      for (const host of ['127.0.0.1:8080', 'localhost', 'localhost:9', '[::1]:8080'])
        assert.equal(await visitAs(receiver, host, cookie), 200, host);
      for (const host of ['rebound.example:8080', 'localhost.rebound.example', '127.0.0.1.rebound.example']) {
        assert.equal(await visitAs(receiver, host, cookie), 403, host);
        assert.equal(await visitAs(receiver, host, cookie, '/inbox/events'), 403, host);
        assert.equal(await visitAs(receiver, host, cookie, '/inbox/sign-in'), 403, host);
      }
      for (const host of ['a b', '127.0.0.1@rebound.example'])
        assert.equal(await visitAs(receiver, host, cookie), 400, host);
    });
  });

  it('is another only where PUBLIC_URL says so', async () => {
    const publicUrl = new URL('https://requests.clinic.example');
    await withReceiver({ publicUrl }, async (receiver) => {
      const signedIn = await trySecret(receiver.address, SECRET, { Origin: publicUrl.origin });
      const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
      for (const host of ['requests.clinic.example', 'requests.clinic.example:443', '127.0.0.1:8080'])
        assert.equal(await visitAs(receiver, host, cookie), 200, host);
      for (const host of [
        'clinic.example',
        'evil.requests.clinic.example',
        'requests.clinic.example.evil.example',
      ])
        assert.equal(await visitAs(receiver, host, cookie), 403, host);
    });
  });
});

describe('the settings of the inbox', () => {
  it('make a secret up for this machine alone, another each time', () => {
    const [one, other] = [readSettings({}).inboxSecret, readSettings({}).inboxSecret];
    assert.ok(one.generated && one.text.length >= 24);
    assert.notEqual(one.text, other.text);
    assert.ok(readSettings({ PUBLIC_URL: 'http://localhost:8080' }).inboxSecret.generated);
    const set = readSettings({ INBOX_SECRET: ` ${SECRET} ` }).inboxSecret;
    assert.deepEqual(set, { text: SECRET, generated: false });
  });

  it('ask for one where others can reach the receiver', () => {
    for (const env of [
      // A name server may answer anything to it.
      { HOST: 'receiver.localhost' },
      { HOST: '0.0.0.0' },
      { HOST: '::' },
      { PUBLIC_URL: 'https://requests.clinic.example' },
    ]) {
      assert.throws(() => readSettings(env), /INBOX_SECRET is not set.*openssl rand/);
      assert.equal(readSettings({ ...env, INBOX_SECRET: SECRET }).inboxSecret.text, SECRET);
    }
  });

  it('take no short one, and do not repeat it', () => {
    for (const short of ['too-easy', 'fifteen-letters', '  padded-to-20       ']) {
      assert.throws(
        () => readSettings({ INBOX_SECRET: short }),
        (error: Error) =>
          error.message.includes('at least 16 characters') && !error.message.includes(short.trim()),
      );
    }
  });

  it('take no public address that sends the secret in the open, or is more than a host', () => {
    for (const wrong of ['http://requests.clinic.example', 'requests.clinic.example', 'ftp://a.example', 'x'])
      assert.throws(
        () => readSettings({ PUBLIC_URL: wrong, INBOX_SECRET: SECRET }),
        /PUBLIC_URL is no https/,
      );
    for (const wrong of ['https://a.example/inbox', 'https://me:pw@a.example', 'https://a.example?x'])
      assert.throws(
        () => readSettings({ PUBLIC_URL: wrong, INBOX_SECRET: SECRET }),
        /PUBLIC_URL must be a host/,
      );
  });
});
