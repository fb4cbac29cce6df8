/** The index of the documents, from which the site takes its contents. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contents, pageOf, relativeTo } from '../../build/docs-site/contents.mjs';
import { DOCUMENTS } from './support/documents.js';

/** One for each language, and found from the document above them. */
const PER_LANGUAGE = /^docs\/(glossaries|translation-review)\//;

describe('docs/README.md', () => {
  const listed = contents().flatMap(({ documents }) => documents.map(({ path }) => path));

  it('lists each document once', () => {
    const all = DOCUMENTS.filter((it) => it.startsWith('docs/') && !PER_LANGUAGE.test(it));
    assert.deepEqual(
      listed.filter((it) => it.startsWith('docs/')).sort(),
      all.filter((it) => it !== 'docs/README.md').sort(),
    );
    assert.equal(new Set(listed).size, listed.length);
  });

  it('is what the README sends its readers to', () =>
    assert.match(readFileSync('README.md', 'utf8'), /\]\(docs\/README\.md\)/));
});

describe('the pages of the site', () => {
  it('are named after their documents, in small letters', () => {
    assert.equal(pageOf('docs/README.md'), 'index.html');
    assert.equal(pageOf('docs/elements/symptom-guide.md'), 'elements/symptom-guide.html');
    assert.equal(pageOf('CHANGELOG.md'), 'changelog.html');
  });

  it('lead to each other by relative ways', () => {
    assert.equal(relativeTo('elements/a.html', 'index.html'), '../index.html');
    assert.equal(relativeTo('index.html', 'elements/a.html'), 'elements/a.html');
    assert.equal(relativeTo('elements/a.html', 'elements/a.html'), 'a.html');
  });
});
