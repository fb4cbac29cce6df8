/** The script for Google Sheets that docs/providers.md shows, with a stand-in for Google's services. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { codeBlocks } from './support/documents.js';

const script = codeBlocks('docs/providers.md').find(({ code }) => code.includes('function doPost'));

/** A sheet with rows, and what the script needs of Google to write to it. */
function google(): { rows: string[][]; services: object; break: () => void } {
  const rows: string[][] = [];
  let isBroken = false;
  const sheet = {
    createTextFinder: (wanted: string) => ({
      matchEntireCell: () => ({
        findNext: () => {
          if (isBroken) throw new Error('no sheet');
          return rows.flat().some((cell) => cell === `'${wanted}`) ? {} : null;
        },
      }),
    }),
    appendRow: (row: string[]) => void rows.push([...row]),
  };
  return {
    rows,
    break: () => void (isBroken = true),
    services: {
      LockService: { getScriptLock: () => ({ waitLock: () => undefined, releaseLock: () => undefined }) },
      SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSheets: () => [sheet] }), flush: () => undefined },
      ContentService: {
        MimeType: { JSON: 'application/json' },
        createTextOutput: (text: string) => ({ setMimeType: (type: string) => ({ text, type }) }),
      },
    },
  };
}

const post = (services: object, parameter: Record<string, string>) =>
  runInNewContext(`${script?.code ?? ''}; doPost({ parameter });`, { ...services, parameter }) as {
    text: string;
    type: string;
  };

describe('docs/providers.md, the script for Google Sheets', () => {
  it('keeps a request once, however often it comes, and answers in JSON', () => {
    const { rows, services } = google();
    const request = { id: 'a1', name: '=1+1', phone: '+1 555 010 0142' };
    for (const answer of [post(services, request), post(services, request)])
      assert.deepEqual({ ...answer }, { text: '{"result":"success"}', type: 'application/json' });
    assert.equal(rows.length, 1);
    assert.deepEqual(rows[0]?.slice(0, 3), ["'a1", "'=1+1", "'+1 555 010 0142"]);
  });

  it('says that it failed where it failed', () => {
    const { services, break: breakSheet } = google();
    breakSheet();
    assert.equal(post(services, { id: 'a1' }).text, '{"result":"error"}');
  });
});
