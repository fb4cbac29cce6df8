/** docs/guide.md says what the guide says: a clinician signs the words that patients read. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { guide } from '../../src/content/en/guide.js';
import { LIMITS_TO_CONFIRM } from '../content/guide-limits.js';
import { guideDocument } from '../content/guide-document.js';

const document = await readFile(new URL('../../docs/guide.md', import.meta.url), 'utf8');

/** Every text of the prose, wherever it is nested. */
function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { text } = node as { text?: unknown };
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(node).flatMap(textsIn)];
}

describe('docs/guide.md', () => {
  it('is as `npm run docs:guide` writes it', () => assert.equal(document, guideDocument()));

  it('holds every text of the questions, signs, outcomes and ways', () => {
    const { questions, signs, ways, outcomes, change, limits } = guide;
    const texts = textsIn({ questions, signs, ways, outcomes, change, limits });
    assert.ok(texts.length > 150);
    assert.deepEqual(
      texts.filter((text) => !document.includes(text)),
      [],
    );
  });

  it('holds each limit of ours beside a sign that names it', () => {
    for (const [sign, numbers] of Object.entries(LIMITS_TO_CONFIRM))
      for (const number of numbers)
        assert.match(guide.signs[sign as keyof typeof LIMITS_TO_CONFIRM].text, new RegExp(`\\b${number}\\b`));
  });
});
