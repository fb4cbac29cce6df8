/** What docs/troubleshooting.md and docs/go-live.md quote of the panel of `?bp-check`, the panel does say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const FOLDERS = ['src/features/check', 'src/check/panel', 'src/check/read'];
/** Stands for what only the page knows. */
const GAP = '\0';

/** Every text of the panel, with a gap for each value in it. */
const said = FOLDERS.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => textsIn(readFileSync(join(folder, name), 'utf8'))),
).join('\n');

function textsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => GAP + literal.text)].join(''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Each quotation, in the pieces between what was left out and what is a value of the page's. */
function quotations(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\n/g, ' ');
  // A quotation may hold one of its own, as the panel does around a value.
  const quoted = [...text.matchAll(/“((?:[^“”]|“[^“”]*”)*)”/g)].map(([, words = '']) => words);
  return quoted.flatMap((words) =>
    words
      .split(/…|“[^“”]*”|data-endpo\w+|\b(?:endpoint|theme):|<[\w-]+>|\b\d{3}\b/)
      .map((piece) => piece.trim())
      .filter((piece) => /\w{2}/.test(piece)),
  );
}

describe('the documents on the panel', () => {
  for (const file of ['docs/troubleshooting.md', 'docs/go-live.md'])
    it(`quote what it says: ${file}`, () => {
      const pieces = quotations(file);
      assert.ok(pieces.length >= 4, `${pieces.length} pieces`);
      assert.deepEqual(
        pieces.filter((piece) => !said.includes(piece) && !said.includes(piece.replace(/[.?]$/, ''))),
        [],
      );
    });

  it('name the parts of the panel as it does', () => {
    const table = readFileSync('docs/go-live.md', 'utf8').split('## The panel')[1] ?? '';
    const parts = [...table.matchAll(/^\| ([A-Z][^|]+?) +\|/gm)].map(([, part = '']) => part);
    assert.equal(parts.length, 8);
    const titles = FOLDERS.concat('src/check').flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .flatMap(({ name }) => textsIn(readFileSync(join(folder, name), 'utf8'))),
    );
    assert.deepEqual(
      parts.filter((part) => !titles.includes(part)),
      [],
    );
  });
});

describe('docs/go-live.md', () => {
  it('is a list of ten lines', () => {
    const lines = readFileSync('docs/go-live.md', 'utf8').match(/^\d+\. /gm) ?? [];
    assert.deepEqual(
      lines,
      Array.from({ length: 10 }, (_, at) => `${at + 1}. `),
    );
  });
});
