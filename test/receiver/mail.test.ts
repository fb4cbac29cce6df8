/** From a stored request to a mail in a real SMTP server, in good times and bad. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { Mailer } from '../../receiver/src/mail/mailer.js';
import { readMailSettings } from '../../receiver/src/mail/mail-settings.js';
import type { Database } from '../../receiver/src/store/database.js';
import { openStore } from '../../receiver/src/store/request-store.js';
import { PATIENCE_MS } from '../browsers/patience.mjs';
import { aRequest } from './support/a-request.js';
import { startMailServer, type MailServer } from './support/mail-server.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';
import { stopClock } from './support/still-clock.js';

const INBOX = 'https://requests.clinic.example/inbox';
let server: MailServer;
let database: Database;
let receiver: Receiver;
let mailers: Mailer[] = [];
let verdicts: (() => void)[] = [];
let logged: string[] = [];
let readers: (() => void)[] = [];

async function aMailer(
  rest = 0,
  to = 'desk@clinic.example',
  changes: { database?: Database; port?: number; patience?: number } = {},
): Promise<Mailer> {
  const settings = readMailSettings({
    SMTP_URL: `smtp://127.0.0.1:${changes.port ?? server.port}`,
    NOTIFY_TO: to,
    NOTIFY_FROM: 'receiver@clinic.example',
  });
  assert.ok(settings);
  const store = await openStore(database);
  const log = (line: string) => {
    logged.push(line);
    for (const told of readers.splice(0)) told();
  };
  const times = { firstWait: 20, longestWait: 200, patience: changes.patience ?? PATIENCE_MS, rest };
  const mailer = new Mailer({
    database: changes.database ?? database,
    store,
    settings,
    inbox: () => INBOX,
    log,
    times,
  });
  mailer.onVerdict(() => {
    for (const told of verdicts.splice(0)) told();
  });
  mailers.push(mailer);
  return mailer;
}

/** Resolves when the mail server has taken or refused something. */
const verdict = () => new Promise<void>((resolve) => verdicts.push(resolve));

async function linesLogged(count: number): Promise<void> {
  while (logged.length < count) await new Promise<void>((resolve) => readers.push(resolve));
}

/** Resolves when a mailer has seen so many requests in the store, mailed or not. */
async function untilKnown(count: number): Promise<void> {
  while ((await database.query('SELECT id FROM mail_notice')).length < count) await othersFirst();
}

async function restartWith(mailer: Mailer): Promise<void> {
  await receiver.stop();
  receiver = await startReceiver(database, {}, [mailer]);
}

before(async () => {
  database = await memoryDatabase();
});
after(() => database.close());

beforeEach(async () => {
  [mailers, verdicts, logged, readers] = [[], [], [], []];
  server = await startMailServer();
  receiver = await startReceiver(database, {}, [await aMailer()]);
  await database.query('TRUNCATE appointment_request CASCADE');
});
afterEach(async () => {
  for (const mailer of mailers) await mailer.stop();
  await receiver.stop();
  await server.stop();
});

describe('a mail', () => {
  it('says that there is a request, which, and where; nothing of what the patient wrote', async () => {
    const request = aRequest({ guide: { level: 'emergency' } });
    await receiver.submit(request);
    await server.waitFor(1);
    const [received] = server.mails;
    assert.ok(received);
    const { mail, raw, to } = received;
    assert.deepEqual(to, ['desk@clinic.example']);
    assert.equal(mail.from?.text, 'receiver@clinic.example');
    assert.equal(mail.subject, `New appointment request ${request.id.slice(0, 8)}`);
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
    assert.ok(mail.text?.includes(INBOX));
    assert.match(mail.text ?? '', /1 request waits for an answer/);
    assert.equal(mail.html, false);
    assert.deepEqual(mail.attachments, []);
    for (const private_ of ['Ana', 'Garc', '0123', 'ana@', 'stick', 'mergency', 'back-pain', request.id]) {
      assert.equal(`${raw}${mail.text ?? ''}`.includes(private_), false, private_);
    }
  });

  it('tells of a request once, however often it comes', async () => {
    const request = aRequest();
    await receiver.submit(request);
    await server.waitFor(1);
    await receiver.submit(request);
    await receiver.submit(aRequest());
    await server.waitFor(2);
    const texts = server.mails.map(({ mail }) => mail.text ?? '');
    assert.equal(texts.filter((text) => text.includes(request.id.slice(0, 8))).length, 1);
  });

  it('tells again, as another mail, of what a patient changed after it was handled', async () => {
    const request = aRequest();
    const first = verdict();
    await receiver.submit(request);
    await first;
    await receiver.store.setHandled(request.id, true, 'Maria');
    await receiver.submit({ ...request, phone: '+1 555 010 0177' });
    await server.waitFor(2);
    const [one, two] = server.mails.map(({ mail }) => mail);
    assert.match(two?.text ?? '', new RegExp(`${request.id.slice(0, 8)} \\(changed after it was handled\\)`));
    assert.notEqual(one?.messageId, two?.messageId);
  });

  it('goes to everybody who is named', async () => {
    await restartWith(await aMailer(0, 'desk@clinic.example, ada@clinic.example'));
    await receiver.submit(aRequest());
    await server.waitFor(1);
    assert.deepEqual(server.mails[0]?.to, ['desk@clinic.example', 'ada@clinic.example']);
  });

  it('tells of all that came during a rest together, and of what is perhaps junk too', async (context) => {
    await restartWith(await aMailer(1500));
    // The rest lasts until the mailer knows of all of them.
    const goOn = stopClock(context);
    const first = verdict();
    await receiver.submit(aRequest());
    await first;
    const requests = [aRequest(), aRequest(), aRequest()];
    const [junk, ...others] = requests;
    await receiver.post({ body: JSON.stringify({ ...junk, leave_empty: 'x' }) });
    for (const request of others) await receiver.submit(request);
    await untilKnown(4);
    goOn();
    await server.waitFor(2);
    const [, mail] = server.mails.map((received) => received.mail);
    assert.equal(mail?.subject, '3 new appointment requests');
    for (const { id } of requests) assert.ok(mail.text?.includes(id.slice(0, 8)));
    assert.match(mail.text ?? '', /4 requests wait/);
  });

  it('is one where two receivers share a store', async () => {
    const second = await aMailer();
    const done = verdict();
    await receiver.submit(aRequest());
    second.nudge();
    await done;
    for (const mailer of mailers) await mailer.stop();
    assert.equal(server.mails.length, 1);
  });

  it('is not sent of what somebody has handled already', async () => {
    await server.stop();
    const { id } = aRequest();
    await receiver.submit(aRequest({ id }));
    // A mail that was written before would still go out.
    for (const mailer of mailers) await mailer.stop();
    await receiver.store.setHandled(id, true, 'Maria');
    await server.startAgain();
    await database.query('UPDATE mail_notice SET next_try_at = now()');
    await restartWith(await aMailer());
    await receiver.submit(aRequest());
    await server.waitFor(1);
    assert.equal(server.mails[0]?.raw.includes(id.slice(0, 8)), false);
  });
});

describe('a mail server', () => {
  it('that is down loses nothing: the page is answered at once, the mail goes when it is back', async () => {
    await server.stop();
    const request = aRequest();
    assert.equal((await receiver.submit(request)).status, 202);
    await linesLogged(2);
    assert.match(await inbox(), /Not mailed yet, is tried again/);
    await server.startAgain();
    const done = verdict();
    await server.waitFor(1);
    await done;
    assert.doesNotMatch(await inbox(), /mailed/);
    assert.match(logged.join('\n'), /Mail server: Error ESOCKET\. Nothing is lost; next try in 1 s/);
  });

  it('that was down when the receiver ended gets the mail from the next one', async () => {
    await server.stop();
    await receiver.submit(aRequest());
    for (const mailer of mailers) await mailer.stop();
    await server.startAgain();
    // A claim outlives its process; the test does not wait for it to run out.
    await database.query('UPDATE mail_notice SET next_try_at = now()');
    await (await aMailer()).start();
    await server.waitFor(1);
  });

  it('is not kept waiting by a clock that was set back', async () => {
    await server.stop();
    await receiver.submit(aRequest());
    for (const mailer of mailers) await mailer.stop();
    await server.startAgain();
    // What was put off for two minutes, seen from an hour before.
    await database.query(`UPDATE mail_notice SET next_try_at = now() + interval '62 minutes'`);
    await (await aMailer()).start();
    await server.waitFor(1);
  });

  it('that is busy for now is asked again', async () => {
    server.refuse.set('desk@clinic.example', 450);
    await receiver.submit(aRequest());
    await linesLogged(1);
    server.refuse.clear();
    await server.waitFor(1);
    assert.match(logged.join('\n'), /EENVELOPE, 450/);
  });

  it('that wants nobody now is asked again, also where it says so for good', async () => {
    server.greetWith(554);
    await receiver.submit(aRequest());
    await linesLogged(1);
    server.greetWith(null);
    await server.waitFor(1);
  });

  it('that refuses the recipient has its words in the inbox, and is asked once more after a restart', async () => {
    server.refuse.set('desk@clinic.example', 550);
    const done = verdict();
    const request = aRequest();
    await receiver.submit(request);
    await done;
    const page = await inbox();
    assert.match(page, /Could not be mailed</);
    assert.match(page, /5\.1\.1 said 550/);
    assert.match(logged.join('\n'), /refused a mail .* the inbox says why/);
    assert.doesNotMatch(logged.join('\n'), /desk@|said/);
    assert.equal(server.connections(), 1);

    server.refuse.clear();
    await (await aMailer()).start();
    await server.waitFor(1);
    assert.ok(server.mails[0]?.raw.includes(request.id.slice(0, 8)));
  });

  it('that refused the recipient is asked once more when somebody says so in the inbox', async () => {
    server.refuse.set('desk@clinic.example', 550);
    const done = verdict();
    const request = aRequest();
    await receiver.submit(request);
    await done;
    assert.match(await inbox(), /1 was refused/);
    server.refuse.clear();
    const again = verdict();
    const answer = await receiver.inbox('/try-again', {
      method: 'POST',
      headers: { Origin: receiver.address },
      body: new URLSearchParams({ here: '/inbox?show=open' }),
      redirect: 'manual',
    });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/inbox?show=open');
    await server.waitFor(1);
    await again;
    assert.ok(server.mails[0]?.raw.includes(request.id.slice(0, 8)));
    assert.doesNotMatch(await inbox(), /refused/);
  });

  it('that takes the mail but is long in saying so gets it once', async () => {
    let renewals = 0;
    let longEnough: () => void = () => undefined;
    const waited = new Promise<void>((resolve) => (longEnough = resolve));
    const watched: Database = {
      ...database,
      query(sql, values) {
        // Once for each time that the server was patient for; one is all that a reply may take, two are longer.
        if (/SET next_try_at = .*\n.*taken_at IS NULL/.test(sql) && (renewals += 1) === 2) longEnough();
        return database.query(sql, values);
      },
    };
    let received = 0;
    const slow = await startMailServer({
      onData(stream, _session, done) {
        received += 1;
        stream.resume();
        void waited.then(() => done());
      },
    });
    const mailer = await aMailer(0, 'desk@clinic.example', {
      database: watched,
      port: slow.port,
      patience: 2000,
    });
    await restartWith(mailer);
    const done = verdict();
    await receiver.submit(aRequest());
    await done;
    await mailer.stop();
    assert.equal(received, 1);
    assert.deepEqual(logged, []);
    await slow.stop();
  });

  it('that refuses one of two reaches the other, once, and the inbox says so', async () => {
    await restartWith(await aMailer(0, 'desk@clinic.example,gone@clinic.example'));
    server.refuse.set('gone@clinic.example', 550);
    const done = verdict();
    await receiver.submit(aRequest());
    await done;
    assert.deepEqual(server.mails[0]?.to, ['desk@clinic.example']);
    assert.match(await inbox(), /Could not be mailed to everybody/);
    const again = await aMailer();
    await again.start();
    await again.stop();
    assert.equal(server.mails.length, 1);
  });
});

async function inbox(): Promise<string> {
  return (await receiver.inbox()).text();
}
