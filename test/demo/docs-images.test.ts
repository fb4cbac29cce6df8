/** The pictures that README and docs show are there, and are pictures; `npm run screenshots` takes them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((it) => it.endsWith('.md'))
    .map((it) => `docs/${it}`),
];
const PNG = '89504e470d0a1a0a';
/** In the repository for good, with every later version. */
const MOST_KB = 600;

const shown = DOCUMENTS.flatMap((document) =>
  [...readFileSync(document, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
    ([, words = '', path = '']) => ({
      document,
      words,
      file: join(dirname(document), path),
    }),
  ),
);

describe('the pictures in the documents', () => {
  for (const { document, words, file } of shown)
    it(`${file}, in ${document}`, () => {
      assert.ok(existsSync(file));
      const bytes = readFileSync(file);
      assert.equal(bytes.toString('hex', 0, 8), PNG);
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      assert.ok(width >= 400 && width <= 2600, `${width} px wide`);
      assert.ok(height >= 300 && height <= 2600, `${height} px high`);
      assert.ok(bytes.length < MOST_KB * 1024, `${bytes.length} bytes`);
      assert.ok(words.length > 10, 'says in words what it shows');
    });

  it('are all shown somewhere', () => {
    const kept = readdirSync('docs/images').map((name) => `docs/images/${name}`);
    assert.deepEqual(
      kept.filter((file) => !shown.some((it) => it.file === file)),
      [],
    );
  });
});
