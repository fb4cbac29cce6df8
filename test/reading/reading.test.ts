import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from './grade.js';
import { readingSections } from './sections.js';
import { readingTable } from './table.js';

describe('the measure of how hard a text is to read', () => {
  it('tells easy from hard', () => {
    assert.ok(readingOf(['The cat sat on the mat.', 'It was a warm day.']).grade < 2);
    assert.ok(
      readingOf([
        'Considerable heterogeneity complicates the interpretation of epidemiological associations.',
      ]).grade > 16,
    );
  });

  it('counts words and sentences', () => {
    const { words, sentences } = readingOf(['Run 30 minutes. Then rest.', 'a list item']);
    assert.deepEqual({ words, sentences }, { words: 8, sentences: 3 });
  });
});

describe('the prose', () => {
  for (const catalogue of ['en', 'en-GB'] as const) {
    it(`is easy to read, section by section: ${catalogue}`, (test) => {
      test.diagnostic(`\n${readingTable(catalogue)}`);
      const sections = readingSections(catalogue);
      assert.ok(sections.length > 10, `${sections.length} sections`);
      const hard = sections
        .map(({ name, texts, limit }) => ({ name, limit, grade: readingOf(texts).grade }))
        .filter(({ grade, limit }) => !(grade <= limit));
      assert.deepEqual(hard, []);
    });
  }
});
