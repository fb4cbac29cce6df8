/** No piece of code stands in a document that nothing runs, unless the document says why. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { asTheyStand, everyBlock, liveBlocks, named } from './support/documents.js';

/** What can be run, and goes out of date unless it is. */
const CODE = ['html', 'js', 'css', 'jsx', 'ts', 'vue', 'svelte', 'php', 'http'];

const code = everyBlock.filter(({ language }) => CODE.includes(language));

describe('the code in the documents', () => {
  it('is there', () => assert.ok(code.length > 60, `${code.length} blocks`));

  for (const block of code)
    it(`is run, or says why not: ${named(block)}`, () => {
      const { isLive, runBy, notRun } = block;
      const ways = [isLive, runBy !== undefined, notRun !== undefined, asTheyStand.includes(block)];
      assert.equal(ways.filter(Boolean).length, 1, 'one way of: live, run by, not run, as it stands');
      if (notRun !== undefined) assert.ok(notRun.length > 20, 'a reason in words');
      if (runBy === undefined) return;
      assert.ok(existsSync(runBy), runBy);
      assert.ok(readFileSync(runBy, 'utf8').includes(block.document), `${runBy} names ${block.document}`);
    });

  for (const block of everyBlock.filter(({ language }) => language === 'json'))
    it(`is JSON: ${named(block)}`, () => void JSON.parse(block.code));

  it('runs beside the text only where the site can run it', () => {
    assert.ok(liveBlocks.length > 30);
    for (const { language, document } of liveBlocks) {
      assert.ok(['html', 'css'].includes(language));
      assert.ok(document.startsWith('docs/'));
    }
  });
});
