/** docs/own-words-sentences.md lists the ids that clinics keep in their files: a change of one is seen there. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { sentenceDocument } from '../words/sentence-document.js';

it('docs/own-words-sentences.md is as `npm run docs:sentences` writes it', async () => {
  const written = await readFile(new URL('../../docs/own-words-sentences.md', import.meta.url), 'utf8');
  assert.equal(written, sentenceDocument());
});
