/** From the page's request through the receiver into a real FHIR server, in good times and bad. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { readFhirSettings } from '../../receiver/src/fhir/fhir-settings.js';
import { RelayStore } from '../../receiver/src/fhir/relay-store.js';
import { FhirRelay } from '../../receiver/src/fhir/relay.js';
import { TEST_MARK, TEST_NAME } from '../../src/features/booking/test-request.js';
import type { Database } from '../../receiver/src/store/database.js';
import { fhirMessage } from '../../src/features/delivery/fhir/fhir-message.js';
import { appointmentResource } from '../../src/features/delivery/fhir/appointment.js';
import { rulesOf } from '../../src/features/delivery/providers/rules.js';
import { PATIENCE_MS } from '../browsers/patience.mjs';
import { aRequest } from './support/a-request.js';
import { startFhirServer, type FhirServer } from './support/fhir-server.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

const TOKEN = 'a-token';
let fhir: FhirServer;
let database: Database;
let relay: FhirRelay;
let receiver: Receiver;
let verdicts: (() => void)[] = [];
const logged: string[] = [];

let onLogged: () => void = () => undefined;
const log = (line: string) => {
  logged.push(line);
  onLogged();
};

function aRelay(): FhirRelay {
  const settings = readFhirSettings({
    FHIR_BASE_URL: fhir.baseUrl,
    FHIR_TOKEN: TOKEN,
    FHIR_SERVICE: 'https://clinic.example/services|physio',
    FHIR_SERVICE_NAME: 'Harbour Physio',
    FHIR_PRIVACY_URL: 'https://clinic.example/privacy',
  });
  assert.ok(settings);
  const times = { firstWait: 20, longestWait: 200, patience: PATIENCE_MS, rest: 0 };
  const made = new FhirRelay(new RelayStore(database), settings, log, times);
  made.onVerdict(() => {
    for (const told of verdicts.splice(0)) told();
  });
  return made;
}

/** Resolves when the FHIR server has taken or refused something. */
const verdict = () => new Promise<void>((resolve) => verdicts.push(resolve));

/** Resolves when the store knows of so many that the FHIR server has them: the server may know it earlier. */
async function untilTaken(count: number): Promise<void> {
  for (;;) {
    // Listened for before the store is asked, so that none is missed between the two.
    const next = verdict();
    const { requests } = await receiver.store.page('all', null, 100);
    if (requests.filter(({ fhirTakenAt }) => fhirTakenAt !== null).length >= count) return;
    await next;
  }
}

async function storedAs(id: string) {
  const { requests } = await receiver.store.page('all', null, 100);
  const stored = requests.find(({ request }) => request.id === id);
  assert.ok(stored);
  return stored;
}

before(async () => {
  database = await memoryDatabase();
});
after(() => database.close());

beforeEach(async () => {
  verdicts = [];
  logged.length = 0;
  fhir = await startFhirServer(TOKEN);
  relay = aRelay();
  receiver = await startReceiver(database, {}, [relay]);
  await database.query('TRUNCATE appointment_request CASCADE');
});
afterEach(async () => {
  await relay.stop();
  await receiver.stop();
  await fhir.stop();
});

describe('a request', () => {
  it('becomes one Appointment, the same when read back', async () => {
    const request = aRequest({ guide: { level: 'soon' } });
    const done = verdict();
    const answer = await receiver.submit(request, 'multipart');
    assert.equal(answer.status, 202);
    await done;

    const [kept, ...others] = await fhir.appointments();
    assert.ok(kept);
    assert.deepEqual(others, []);
    const { receivedAt, fhirTakenAt, fhirRefusal } = await storedAs(request.id);
    const sent = appointmentResource(request, {
      now: receivedAt.getTime(),
      clinic: 'Harbour Physio',
      privacyUrl: 'https://clinic.example/privacy',
      minDays: 1,
      maxDays: 60,
      service: { identifier: { system: 'https://clinic.example/services', value: 'physio' } },
    });
    // The server's own: its id, and when and as what version it has kept it.
    const { id, meta, ...rest } = kept;
    const { meta: sentMeta, ...sentRest } = sent;
    assert.deepEqual(JSON.parse(JSON.stringify(rest)), JSON.parse(JSON.stringify(sentRest)));
    assert.ok(id);
    assert.equal(meta?.source, sentMeta?.source);
    assert.deepEqual(fhir.conditions, [`identifier=urn:ietf:rfc:3986|urn:uuid:${request.id}`]);
    assert.ok(fhirTakenAt);
    assert.equal(fhirRefusal, null);
    assert.match(await inbox(), /In the FHIR server/);
  });

  it('sent twice, and by two pages at the same moment, is still one', async () => {
    const request = aRequest();
    fhir.delay(50);
    const done = verdict();
    const answers = await Promise.all([1, 2, 3, 4].map(() => receiver.submit(request)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [202, 202, 202, 202],
    );
    await done;
    await receiver.submit(request);
    await settled();
    assert.equal((await fhir.appointments()).length, 1);
    assert.equal(fhir.exchanges.length, 1);
  });

  it('is one where two receivers share a store', async () => {
    const second = aRelay();
    fhir.delay(50);
    await Promise.all([1, 2, 3].map(() => receiver.submit(aRequest())));
    second.nudge();
    await untilTaken(3);
    await second.stop();
    await settled();
    assert.equal((await fhir.appointments()).length, 3);
    assert.equal(fhir.exchanges.length, 3);
  });

  it('is one where the server’s answer was lost: the server finds it by its identifier', async () => {
    fhir.nextCreate({ status: 502, afterKeeping: true });
    const done = verdict();
    await receiver.submit(aRequest());
    await done;
    assert.deepEqual(fhir.exchanges, ['POST /fhir/Appointment 502', 'POST /fhir/Appointment 200']);
    assert.equal((await fhir.appointments()).length, 1);
  });

  it('that is a test from the clinic’s website stays in the inbox', async () => {
    const test = { ...aRequest({ name: TEST_NAME }), [TEST_MARK[0]]: TEST_MARK[1] };
    await receiver.post({ body: JSON.stringify(test), headers: { 'Content-Type': 'application/json' } });
    const done = verdict();
    await receiver.submit(aRequest({ name: TEST_NAME }));
    await done;
    await settled();
    const sent = await fhir.appointments();
    assert.equal(sent.length, 1, 'what bears the name alone goes out');
    assert.doesNotMatch(JSON.stringify(sent), new RegExp(test.id));
  });

  it('that is perhaps junk stays in the inbox', async () => {
    const { body } = { body: JSON.stringify({ ...aRequest(), leave_empty: 'http://x' }) };
    assert.equal((await receiver.post({ body })).status, 202);
    const done = verdict();
    await receiver.submit(aRequest());
    await done;
    assert.equal(fhir.exchanges.length, 1);
  });
});

describe('a FHIR server', () => {
  it('that is down loses nothing: the page is answered at once, the server gets it when it is back', async () => {
    await fhir.stop();
    const triedInVain = new Promise<void>((resolve) => (onLogged = resolve));
    const requests = [aRequest(), aRequest(), aRequest()];
    for (const request of requests) assert.equal((await receiver.submit(request)).status, 202);
    await triedInVain;
    await fhir.startAgain();
    await untilTaken(3);
    const ids = (await fhir.appointments()).map(({ identifier }) => identifier?.[0]?.value);
    assert.deepEqual(ids.sort(), requests.map(({ id }) => `urn:uuid:${id}`).sort());
    assert.match(logged.join('\n'), /no answer/);
    assert.doesNotMatch(logged.join('\n'), /Ana|a-token/);
  });

  it('that was down when the receiver ended gets it from the next one', async () => {
    await fhir.stop();
    await receiver.submit(aRequest());
    await relay.stop();
    await fhir.startAgain();
    assert.deepEqual(await fhir.appointments(), []);
    // A claim outlives its process; the test does not wait for it to run out.
    await database.query('UPDATE fhir_relay SET next_try_at = now()');
    relay = aRelay();
    const done = verdict();
    await relay.start();
    await done;
    assert.equal((await fhir.appointments()).length, 1);
  });

  it('that does not take our token is asked again, and the log says so', async () => {
    for (const status of [401, 403, 404, 307, 500]) fhir.nextCreate({ status });
    fhir.nextCreate({ status: 429, headers: { 'retry-after': '0' } });
    const done = verdict();
    await receiver.submit(aRequest());
    await done;
    assert.match(logged.join('\n'), /does not take our token \(401\)/);
    assert.deepEqual(
      fhir.exchanges.map((line) => line.split(' ')[2]),
      ['401', '403', '404', '307', '500', '429', '201'],
    );
  });

  for (const [what, body] of [
    [
      'an error in words',
      { resourceType: 'OperationOutcome', issue: [{ severity: 'error', diagnostics: 'disk full' }] },
    ],
    [
      'one worse than that',
      { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'exception' }] },
    ],
    ['a page', '<!doctype html><title>Please log in</title>'],
    ['what is no FHIR', { error: 'no such tenant' }],
    ['half an answer', '{"resourceType":"Appoint'],
    ['another resource', { resourceType: 'Bundle', type: 'transaction-response' }],
    ['an empty list', []],
  ] as const) {
    for (const status of [200, 201]) {
      it(`that answers ${status} with ${what} does not have it: the inbox says so, and it is offered again`, async () => {
        const offered = new Promise<void>((resolve) => (onLogged = resolve));
        fhir.nextCreate({ status, body, headers: { 'content-type': 'text/plain' } });
        const done = verdict();
        fhir.hold();
        await receiver.submit(aRequest());
        fhir.letOne();
        await offered;
        const page = await inbox();
        assert.match(page, /Not in the FHIR server yet, is tried again/);
        if (what === 'an error in words') assert.match(page, /disk full/);
        assert.doesNotMatch(logged.join('\n'), /disk full|exception/);
        fhir.letGo();
        await done;
        assert.equal((await fhir.appointments()).length, 1);
        assert.match(await inbox(), /In the FHIR server/);
        assert.doesNotMatch(await inbox(), /Not in the FHIR server/);
      });
    }
  }

  it('that answers with nothing, or with a hint alone, has it', async () => {
    const hint = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'information', code: 'informational' }],
    };
    for (const body of [undefined, hint]) {
      fhir.nextCreate({ status: 201, body });
      const done = verdict();
      await receiver.submit(aRequest());
      await done;
    }
    assert.equal(fhir.exchanges.length, 2);
    assert.doesNotMatch(await inbox(), /is tried again/);
  });

  it('that refuses one has its words in the inbox, and the others go on', async () => {
    // The receiver's own checks let nothing pass that FHIR would object to, so the store is made to.
    const refused = aRequest();
    const first = verdict();
    // A first try may have read it before that: it is held until then, and put off whatever it brings.
    fhir.nextCreate({ status: 503 });
    fhir.hold();
    await receiver.submit(refused);
    await database.query(
      `UPDATE appointment_request SET request = jsonb_set(request, '{page}', '"no address"')`,
    );
    fhir.letGo();
    await first;
    const { fhirRefusal } = await storedAs(refused.id);
    assert.match(fhirRefusal ?? '', /./);
    assert.match(await inbox(), /Refused by the FHIR server: /);

    const second = verdict();
    await receiver.submit(aRequest());
    await second;
    assert.equal((await fhir.appointments()).length, 1);
  });
});

describe('a request in the store that nobody could have sent', () => {
  it('does not hold up the others', async () => {
    await fhir.stop();
    const odd = aRequest();
    await receiver.submit(odd);
    await database.query(`UPDATE appointment_request SET request = jsonb_set(request, '{message}', '7')`);
    await receiver.submit(aRequest());
    await fhir.startAgain();
    // Whichever of the two comes first.
    const settledBoth = async () =>
      (await fhir.appointments()).length === 1 && (await storedAs(odd.id)).fhirRefusal !== null;
    for (let told = verdict(); !(await settledBoth()); told = verdict()) await told;
    assert.match((await storedAs(odd.id)).fhirRefusal ?? '', /cannot be written/);
  });
});

describe('a page that speaks FHIR itself', () => {
  const appointment = { now: Date.now(), clinic: 'Harbour', privacyUrl: '', minDays: 1, maxDays: 60 };
  const message = (changes: Parameters<typeof aRequest>[0], extras: [string, string][] = []) => {
    const encoded = fhirMessage(aRequest(changes), {
      constants: [],
      extras,
      appointment,
    });
    assert.ok(encoded.kind === 'text');
    return encoded;
  };
  const post = async (address: string, { type, text }: { type: string; text: string }) => {
    const headers = { 'Content-Type': type, Authorization: `Bearer ${TOKEN}` };
    const response = await fetch(address, { method: 'POST', body: text, headers });
    const answer = {
      kind: 'answer',
      status: response.status,
      body: await response.text(),
      retryAfter: null,
    } as const;
    const reader = { ok: { by: 'default' }, renames: {}, fields: ['name', 'phone'], now: 0 } as const;
    const appointment = { now: 0, clinic: '', privacyUrl: '', minDays: 1, maxDays: 60 };
    const options = { format: 'fhir', renames: {}, constants: [], extras: [], appointment } as const;
    return rulesOf('fhir').interpret(answer, reader, options);
  };

  it('is told that its Appointment has arrived', async () => {
    assert.deepEqual(await post(`${fhir.baseUrl}Appointment`, message({})), { kind: 'sent' });
  });

  it('is told what the server objects to', async () => {
    const { type, text } = message({});
    const broken = { type, text: text.replace('"status":"proposed"', '"status":"booked"') };
    const outcome = await post(`${fhir.baseUrl}Appointment`, broken);
    assert.ok(outcome.kind === 'rejected');
    assert.match(outcome.errors.form.join('\n'), /app-3/);
  });

  it('is understood by the receiver as if it had sent plain fields', async () => {
    const request = aRequest({
      days: [],
      time: 'any',
      contact: 'email',
      slot: { id: 's-1', start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T09:30:00+01:00' },
      guide: { level: 'same-day' },
      message: 'One\n\nTwo\nDays: none',
    });
    const sent = message(request, [
      ['captcha', 'token'],
      ['leave_empty', 'x'],
      ['name', 'another'],
    ]);
    assert.deepEqual(await post(`${receiver.address}/api/appointments`, sent), { kind: 'sent' });
    const stored = await storedAs(request.id);
    assert.deepEqual(stored.request, request);
    assert.deepEqual(stored.extra, { captcha: 'token' });
    assert.equal(stored.suspect, true);
  });
});

async function inbox(): Promise<string> {
  return (await receiver.inbox()).text();
}

/** The relay has nothing more under way. */
async function settled(): Promise<void> {
  await relay.stop();
}
