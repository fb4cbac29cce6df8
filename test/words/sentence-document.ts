/** The sentences that a clinic may say in its own words, as a page to read: which ids there are is a promise. */
import { sentencesIn } from '../../src/words/sentence-list.js';

const HEAD = `# Sentences that can be replaced

\`npm run docs:sentences\` writes this page. What the ids are for is told in [own-words.md](own-words.md); in other languages,
\`npx back-pain-widgets list-sentences de\` prints them with our sentences. An id stays with its sentence; where one is gone or names
another sentence, files that replace it are told so.
`;

export function sentenceDocument(): string {
  let part = '';
  const lines = [...sentencesIn('en').values()]
    .filter((sentence) => sentence.isReplaceable)
    .flatMap(({ id, original }) => {
      const heading = id.split('.').slice(0, 2).join('.');
      const isNew = heading !== part && id.split('.').length > 2;
      part = heading;
      return [...(isNew ? ['', `## ${heading}`, ''] : []), `- \`${id}\`: ${original}`];
    });
  return `${HEAD}\n${lines.join('\n')}\n`;
}
