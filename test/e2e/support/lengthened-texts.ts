/** A language that nobody speaks: English, with more than half as much again in each text, as a translation may need. */
import { readFile } from 'node:fs/promises';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { inOtherWords } from '../../../src/words/in-other-words.js';
import { proseIn } from '../../../src/words/index.js';
import type { Texts } from '../../../src/locales/loaded-texts.js';

/** How much longer. */
const SHARE = 0.6;
/** Drawn in the chart, where no line is broken; what each language says there is measured in that language. */
const IN_CHART = ['more than ${0}', '${0}, average ${1}'];
const UNIT = /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>/gs;

export async function lengthenedTexts(): Promise<Texts> {
  const texts: Record<string, string> = {};
  const xliff = await readFile('src/locales/xliff/vi.xlf', 'utf8');
  for (const [, id = '', source = ''] of xliff.matchAll(UNIT)) texts[id] = lengthened(asWritten(source));
  const { emergency, article, exercises, guide } = proseIn('en');
  inOtherWords(
    { emergency, article, exercises, guide },
    (sentence) => (texts[generateMsgId(sentence, false)] = lengthened(sentence)),
  );
  return texts;
}

/** Several values may stand in one mark of the extraction tool; each has a number of its own. */
function asWritten(source: string): string {
  let values = 0;
  return source
    .replace(/<x [^>]*equiv-text="([^"]*)"\/>/g, (_, marked: string) =>
      marked.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, () => `\${${values++}}`),
    )
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&');
}

/** Some of its own words once more, at its end; of a text of one word, some of its letters. */
function lengthened(text: string): string {
  const spoken = text.replace(/\$?\{[^}]*\}/g, '').trim();
  if (IN_CHART.includes(text)) return text;
  const missing = Math.ceil(spoken.length * SHARE);
  const words = spoken.split(/\s+/);
  if (words.length === 1) return text + spoken.slice(0, missing).toLowerCase();
  let more = '';
  for (let index = 0; more.length < missing; index += 1) more += ` ${words[index % words.length] ?? ''}`;
  return text + more;
}
