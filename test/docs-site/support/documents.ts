/** The documents, and the pieces of code in them, each with what is written before it about how it is run. */
import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

export interface CodeBlock {
  document: string;
  line: number;
  language: string;
  /** Runs on the documentation's site, beside the text. */
  isLive: boolean;
  code: string;
  /** The file that runs it: `<!-- run by test/… -->` in the line before. */
  runBy?: string;
  /** Why nothing runs it: `<!-- not run: … -->` in the line before. */
  notRun?: string;
}

export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'receiver/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

const markdown = new MarkdownIt({ html: true });

export function codeBlocks(document: string): CodeBlock[] {
  const tokens = markdown.parse(readFileSync(document, 'utf8'), {});
  return tokens.flatMap((token, index) => {
    if (token.type !== 'fence') return [];
    const [language = '', ...more] = token.info.trim().split(' ');
    const before = tokens[index - 1];
    const note = before?.type === 'html_block' ? before.content.trim() : '';
    const runBy = /^<!-- run by (\S+) -->$/.exec(note)?.[1];
    const notRun = /^<!-- not run: (.+) -->$/s.exec(note)?.[1];
    return [
      {
        document,
        line: (token.map?.[0] ?? 0) + 1,
        language,
        isLive: more.includes('live'),
        code: token.content,
        ...(runBy !== undefined && { runBy }),
        ...(notRun !== undefined && { notRun }),
      },
    ];
  });
}

export const everyBlock: readonly CodeBlock[] = DOCUMENTS.flatMap(codeBlocks);

/** HTML and scripts that nothing is said of: test/e2e/docs-examples.test.ts runs them as they stand. */
export const asTheyStand = everyBlock.filter(
  ({ language, isLive, runBy, notRun }) =>
    (language === 'html' || language === 'js') && !isLive && !runBy && notRun === undefined,
);

export const liveBlocks = everyBlock.filter(({ isLive }) => isLive);

export const named = ({ document, line }: CodeBlock): string => `${document}, line ${line}`;
