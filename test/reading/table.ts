import { readingOf } from './grade.js';
import { readingSections } from './sections.js';

/** Every section of a catalogue with its grade, as Markdown. */
export function readingTable(catalogue: 'en' | 'en-GB'): string {
  const rows = readingSections(catalogue).map(({ name, texts, limit }) => {
    const { grade, words, sentences } = readingOf(texts);
    return `| ${name} | ${grade.toFixed(1)} | ${limit} | ${words} | ${(words / sentences).toFixed(1)} |`;
  });
  return [
    `| ${catalogue} | grade | at most | words | words in a sentence |`,
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}
