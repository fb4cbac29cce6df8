import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedTimes } from './published-times.js';
import { staticCopy } from './static-copy.js';

describe('a static copy', () => {
  it('is the element with what it shows and its look, and no script', () => {
    const copy = staticCopy('symptom-guide', { html: '<p>Start</p>', css: 'p { color: red; }' });
    assert.equal(
      copy,
      '<symptom-guide><template shadowrootmode="open"><style>p { color: red; }</style><p>Start</p></template></symptom-guide>',
    );
  });

  it('leaves out the comments by which a template finds its places', () => {
    const html = '<p><!--?lit$1$-->One<!----></p><!--\n-->';
    assert.match(staticCopy('appointment-form', { html, css: '' }), /<p>One<\/p><\/template>/);
  });
});

describe('the published times of the bench', () => {
  const now = Date.parse('2026-11-26T10:00:00Z');
  const { manifest, slots } = publishedTimes('http://site/slots/', 2_000, now);
  const read = slots
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; start: string });

  it('are as many as were asked for, each another one', () => {
    assert.equal(new Set(read.map(({ id }) => id)).size, 2_000);
    assert.equal(new Set(read.map(({ start }) => start)).size, 2_000);
  });

  it('lie in the coming 60 days, and later than tomorrow', () => {
    const days = read.map(({ start }) => (Date.parse(start) - now) / 86_400_000);
    assert.ok(Math.min(...days) > 2, String(Math.min(...days)));
    assert.ok(Math.max(...days) < 60, String(Math.max(...days)));
  });

  it('are where the manifest says', () => {
    assert.deepEqual((JSON.parse(manifest) as { output: unknown }).output, [
      { type: 'Slot', url: 'http://site/slots/slots.ndjson' },
    ]);
  });
});
