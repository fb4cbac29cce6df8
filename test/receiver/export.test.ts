/** The list as a table: whole, readable by a real parser, and nothing in it that a spreadsheet would run. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { exportOf } from '../../receiver/src/inbox/request-rows.js';
import { csvRow, defused } from '../../receiver/src/inbox/csv.js';
import type { Database } from '../../receiver/src/store/database.js';
import { aRequest } from './support/a-request.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

/** A cell that begins so is a formula, for one spreadsheet or another. */
const FORMULA = /^["\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Texts rich in what matters here. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...Array.from('=+-@\t\r\n;|,"\' a1\u200b\ufeff\u00a0\uff1d')), { maxLength: 12 })
    .map((characters) => characters.join('')),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
  );

describe('a row of CSV', () => {
  it('is read back as it was written, but for the apostrophes', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read: string[][] = parse(rows.map(csvRow).join(''), { record_delimiter: '\r\n' });
        assert.deepEqual(
          read,
          rows.map((cells) => cells.map(defused)),
        );
      }),
    );
  });

  it('only gains apostrophes, and none where nothing is dangerous', () => {
    fc.assert(
      fc.property(cell, (text) => {
        assert.equal(defused(text).replaceAll("'", ''), text.replaceAll("'", ''));
      }),
    );
    for (const text of ['Ana García', 'me@example.com', '07:30-08:00', 'a = b', '1+1', '“quoted”', '']) {
      assert.equal(defused(text), text);
    }
  });

  it('holds no cell that begins as a formula, whatever separator the reader expects', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map(csvRow).join('');
        const read: string[][] = parse(text, { record_delimiter: '\r\n' });
        const cells = read.flat();
        for (const one of cells) assert.doesNotMatch(one, FORMULA);
        for (const one of cells) assert.doesNotMatch(one, /^[\t\r\n]/);
        // A reader that expects another separator takes our quotes for text.
        for (const separator of [';', '|', '\t']) {
          for (const piece of text.split(/\r\n|[\r\n]/).flatMap((line) => line.split(separator))) {
            assert.doesNotMatch(piece, FORMULA);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  for (const [from, to] of [
    ['+44 20 7946 0018', "'+44 20 7946 0018"],
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['  =1+1', "'  =1+1"],
    ['\u200b@SUM(1)', "'\u200b@SUM(1)"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['-', "'-"],
    ['a;=1+1', "a;'=1+1"],
    ['a;"=1+1"', `a;'"=1+1"`],
    ['one\n- two', "one\n'- two"],
    ['\uff1d1', "'\uff1d1"],
  ] as const) {
    it(`makes ${JSON.stringify(from)} harmless and leaves it readable`, () => {
      assert.equal(defused(from), to);
    });
  }
});

describe('the export', () => {
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

  async function exported(query = ''): Promise<Record<string, string>[]> {
    const answer = await receiver.inbox(`/export.csv${query}`);
    assert.equal(answer.status, 200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    return parse(bytes, { columns: true, bom: true, record_delimiter: '\r\n' });
  }

  it('lets others in between its parts, however fast store and reader are', async () => {
    await receiver.submit(aRequest());
    const { requests } = await receiver.store.page('all', null, 1);
    let left = 5;
    const store = { page: () => Promise.resolve({ requests, older: (left -= 1) > 0 ? '1' : null }) };
    let turns = 0;
    const count = () => {
      turns += 1;
      if (left > 0) setImmediate(count);
    };
    setImmediate(count);
    const reader = exportOf(store, 'all').getReader();
    while (!(await reader.read()).done);
    assert.ok(turns >= 4, `others had ${turns} turns between 5 parts`);
    await database.query('TRUNCATE appointment_request CASCADE');
  });

  it('holds everything a request says, a row for each version', async () => {
    const request = aRequest({
      guide: { level: 'soon' },
      slot: { id: 's-1', start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T09:30:00+01:00' },
      message: 'First "line"\nsecond line',
      name: '=cmd()',
    });
    const body = JSON.stringify({ ...request, utm_source: 'door' });
    await receiver.post({ body });
    await receiver.submit({ ...request, phone: '+1 555 010 0177' });
    const [first, second, ...others] = await exported();
    assert.deepEqual(others, []);
    assert.ok(first);
    const { 'Received (UTC)': received, ...rest } = first;
    assert.match(received ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    assert.deepEqual(rest, {
      Reference: request.id.slice(0, 8),
      Version: '1',
      'Handled (UTC)': '',
      'Handled by': '',
      Name: "'=cmd()",
      Phone: "'+1 555 010 0123",
      'E-mail': 'ana@example.com',
      'Answer by': 'phone',
      Patient: 'new',
      Days: 'mon thu',
      Time: 'morning',
      'Free time asked for': '2026-12-01T09:00:00+01:00 to 2026-12-01T09:30:00+01:00 (slot s-1)',
      Message: 'First "line"\nsecond line',
      Guide: 'soon',
      Consent: 'given',
      Language: 'en-US',
      'Sent from': 'https://clinic.example/back-pain',
      'Perhaps junk': '',
      'Sent along': '{"utm_source":"door"}',
      Id: request.id,
    });
    assert.deepEqual([second?.['Version'], second?.['Phone']], ['2', "'+1 555 010 0177"]);
  });

  it('is what the list shows, all of it, newest first', async () => {
    await database.query('TRUNCATE appointment_request CASCADE');
    const ids: string[] = [];
    for (let sent = 0; sent < 205; sent += 1) {
      const request = aRequest();
      ids.unshift(request.id);
      await receiver.submit(request);
    }
    const [last = '', ...open] = ids;
    await receiver.store.setHandled(last, true, 'Maria');
    const listed = async (query: string) => (await exported(query)).map(({ Id }) => Id);
    assert.deepEqual(await listed(''), ids);
    assert.deepEqual(await listed('?show=open'), open);
    assert.deepEqual(await listed('?show=handled'), [last]);
    assert.deepEqual(await listed('?show=expiring'), []);
    const page = await (await receiver.inbox('?show=handled')).text();
    assert.match(page, /href="\/inbox\/export\.csv\?show=handled"/);
  });

  it('is a file to keep, uncached, and only for whoever has signed in', async () => {
    const { headers } = await receiver.inbox('/export.csv?show=open');
    assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(
      headers.get('content-disposition') ?? '',
      /^attachment; filename="appointment-requests-open-\d{4}-\d\d-\d\d\.csv"$/,
    );
    assert.equal(headers.get('cache-control'), 'no-store');
    const stranger = await fetch(`${receiver.address}/inbox/export.csv`, { redirect: 'manual' });
    assert.equal(stranger.status, 303);
    assert.equal(await stranger.text(), '');
  });
});
