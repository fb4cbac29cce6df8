/** Runs the table in docs/reliability.md: each row is an answer, each of its last columns what a form makes of it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { verdictOn, type Judged, type Proof } from '../../src/features/delivery/verdict.js';

const PROOFS: Proof[] = [{ by: 'content' }, { by: 'status' }, { by: 'value', key: 'done', value: 'yes' }];
const ANY_TYPE = ['application/json', 'text/html; charset=utf-8', 'text/plain', null];
const ANY_BODY = ['', '{"ok":true}', '<h1>Error</h1>', null];

const document = await readFile(new URL('../../docs/reliability.md', import.meta.url), 'utf8');
const [, , ...rows] = document
  .slice(document.indexOf('## How an answer is judged'))
  .split('\n\n- ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const plain = (cell: string): string => cell.replace(/^`|`$/g, '');
const bodies = (cell: string): (string | null)[] =>
  cell === 'any' ? ANY_BODY : [cell === 'nothing' ? '' : cell === 'breaks off' ? null : plain(cell)];

function answers([status = '', type = '', body = '']: string[]): Judged[] {
  const statuses = status.startsWith('2xx') ? [200, 201, 202] : status.split(', ').map(Number);
  const types = type === 'any' ? ANY_TYPE : [plain(type)];
  const redirected = status.includes('redirect');
  return statuses.flatMap((one) =>
    types.flatMap((contentType) =>
      bodies(body).map((text) => ({ status: one, contentType, body: text, redirected })),
    ),
  );
}

describe('docs/reliability.md, how an answer is judged', () => {
  it('has its rows', () => assert.ok(rows.length > 20));
  for (const row of rows) {
    it(row.slice(0, 3).join(' · '), () => {
      for (const answer of answers(row))
        PROOFS.forEach((proof, column) =>
          assert.equal(verdictOn(answer, proof), row[3 + column], JSON.stringify({ answer, proof })),
        );
    });
  }
});
