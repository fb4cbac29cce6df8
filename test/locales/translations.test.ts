/** Every language says everything that the English says, and nothing that it no longer says. */
import { expect } from '@open-wc/testing';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { inOtherWords } from '../../src/words/in-other-words.js';
import { proseIn } from '../../src/words/index.js';
import type { Texts } from '../../src/locales/loaded-texts.js';
import { textsOf } from '../../src/locales/texts-source.js';
import { FETCHED_LANGUAGES } from './fetched-languages.js';

/** Sentences that each language may say with numbers of its own: which emergency numbers its readers may need. */
const namesRegions = (english: string) => english.includes('999 in the UK');

/** Prose under the ids of its sentences. */
function englishProse(): Map<string, string> {
  const sentences = new Map<string, string>();
  const { emergency, guide, exercises, article } = proseIn('en');
  inOtherWords({ emergency, guide, exercises, article }, (sentence) => {
    sentences.set(generateMsgId(sentence, false), sentence);
    return sentence;
  });
  return sentences;
}

/** The interface's texts as the extraction tool has written them, by id. */
async function interfaceTexts(tag: string): Promise<Map<string, { source: string; target: string }>> {
  const written = await (await fetch(`/src/locales/xliff/${tag}.xlf`)).text();
  const xml = new DOMParser().parseFromString(written, 'application/xml');
  const textOf = (node: Element | null) =>
    [...(node?.childNodes ?? [])]
      .map((child) => (child instanceof Element ? `\${${child.getAttribute('id')}}` : child.textContent))
      .join('');
  return new Map(
    [...xml.querySelectorAll('trans-unit')].map((unit) => [
      unit.id,
      { source: textOf(unit.querySelector('source')), target: textOf(unit.querySelector('target')) },
    ]),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\$?\{[^}]*\}/g)].map(([found]) => found).sort();

/** Numbers with what groups their digits taken out; a decimal comma counts as a point. */
const numbers = (text: string) =>
  [...text.replace(/\$?\{[^}]*\}/g, '').matchAll(/\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/g)]
    .map(([found]) => found.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    .sort();

/** The tool counts two values with a space between them as one. */
const unnumbered = (text: string) => text.replace(/\$\{\d+\}(?: \$\{\d+\})*/g, '${}');

describe('the words of', () => {
  const prose = englishProse();

  for (const tag of FETCHED_LANGUAGES) {
    describe(tag, () => {
      let texts: Texts;
      let parts: Awaited<ReturnType<typeof interfaceTexts>>;
      before(async () => {
        texts = await textsOf(tag);
        parts = await interfaceTexts(tag);
      });

      it('say every sentence of the prose, and every text of the interface', () => {
        const english = new Map([...prose, ...[...parts].map(([id, { source }]) => [id, source] as const)]);
        expect([...english].filter(([id]) => !texts[id]).map(([, text]) => text)).to.deep.equal([]);
        expect(
          Object.entries(texts).filter(([id]) => !english.has(id)),
          'that no English text has',
        ).to.deep.equal([]);
      });

      it('were put together after they were last changed', () => {
        for (const [id, { target }] of parts)
          expect(unnumbered(texts[id] ?? '')).to.equal(unnumbered(target));
      });

      it('keep every placeholder', () => {
        for (const [id, english] of prose)
          if (!namesRegions(english))
            expect(placeholders(texts[id] ?? ''), english).to.deep.equal(placeholders(english));
        for (const { source, target } of parts.values())
          expect(placeholders(target), source).to.deep.equal(placeholders(source));
      });

      it('keep every number, or write it as a word', () => {
        const differ = [...prose].flatMap(([id, english]) => {
          const counted = (text: string) =>
            numbers(text).filter((number) => tag !== 'ar' || !['1', '2'].includes(number));
          const [own, other] = [counted(english), counted(texts[id] ?? '')];
          return namesRegions(english) || own.join() === other.join() ? [] : [`${english} → ${texts[id]}`];
        });
        expect(differ.filter((line) => !NUMBERS_IN_WORDS.test(line))).to.deep.equal([]);
      });

      it('are written as people type them: no straight quotes, no stray spaces, digits 0 to 9', () => {
        for (const text of Object.values(texts)) {
          expect(text).to.equal(text.trim());
          expect(text).to.not.match(/"|\.\.\.| {2}|[٠-٩۰-۹०-९]/);
        }
      });
    });
  }
});

/** Sentences (and in Arabic, all that count one or two) where a language counts in other units, or writes a number as a word or a word as a number. */
const NUMBERS_IN_WORDS = /619 million|zero is no pain|Couch to 5K/;
