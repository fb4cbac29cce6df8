import { expect } from '@open-wc/testing';
import { article } from '../../src/content/en-gb/article.js';
import { exercises } from '../../src/content/en-gb/exercises.js';
import { guide } from '../../src/content/en-gb/guide.js';
import { proseIn } from '../../src/words/index.js';
import type { Sentences } from '../../src/content/sentences.js';
import { AMERICAN_ONLY, BRITISH_ONLY, wordsOf } from './regional-words.js';

function texts(prose: unknown): string[] {
  if (typeof prose === 'string') return [prose];
  if (typeof prose !== 'object' || prose === null) return [];
  return Object.entries(prose).flatMap(([key, value]) => (key === 'sources' ? [] : texts(value)));
}

/** Names that are told to be foreign where they stand, so that whoever knows them by that name finds them. */
const NAMED_AS_FOREIGN = /\(paracetamol\)|the British NHS/g;

const foreign = (prose: unknown, list: readonly RegExp[]) =>
  texts(prose).flatMap((written) => {
    const text = written.replace(NAMED_AS_FOREIGN, '');
    const found = wordsOf(list, text);
    return found.length > 0 ? [`${found.join()} in “${text}”`] : [];
  });

describe('the two Englishes', () => {
  for (const part of ['emergency', 'article', 'exercises', 'guide'] as const) {
    it(`keep British words off an American page: ${part}`, () =>
      expect(foreign(proseIn('en')[part], BRITISH_ONLY)).to.deep.equal([]));

    it(`keep American words off a British page: ${part}`, () =>
      expect(foreign(proseIn('en-GB')[part], AMERICAN_ONLY)).to.deep.equal([]));
  }

  for (const [part, sentences] of Object.entries<Sentences>({ article, exercises, guide })) {
    it(`reword whole sentences that stand in the English text as they are: ${part}`, () => {
      const written = texts(proseIn('en')[part as 'guide']);
      for (const [sentence, reworded] of Object.entries(sentences)) {
        expect(written, 'was changed: change its British words too').to.include(sentence);
        expect(reworded).to.not.equal(sentence);
        // The end of a text is part of how the page reads it.
        expect(/[.?!:]?$/.exec(reworded)?.[0], reworded).to.equal(/[.?!:]?$/.exec(sentence)?.[0]);
      }
    });
  }

  it('say the same of where to go: as many texts, with the same sources', () => {
    const shape = (node: unknown): unknown => {
      if (typeof node === 'string') return 'text';
      if (Array.isArray(node)) return (node as unknown[]).map(shape);
      if (typeof node !== 'object' || node === null) return node;
      return Object.entries(node).map(([key, value]) => [
        key,
        key === 'sources' ? (value as unknown) : shape(value),
      ]);
    };
    expect(shape(proseIn('en-GB'))).to.deep.equal(shape(proseIn('en')));
  });
});
