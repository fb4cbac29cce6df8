/**
 * docs/guide.md: the guide as a clinician reads and signs it. Everything that patients read comes from the graph and the
 * prose themselves, so that the document cannot say something else than the guide.
 */
import { guide } from '../../src/content/en/guide.js';
import { GUIDE_GRAPH, WAYS, type GuideGraph, type Way } from '../../src/content/guide-graph.js';
import { LIMITS_TO_CONFIRM } from './guide-limits.js';
import type { OutcomeId, PartId, QuestionId, SignId } from '../../src/content/guide-types.js';
import type { Statement } from '../../src/content/statement.js';
import { answerWords } from '../../src/elements/symptom-guide/answer-words.js';
import { GUIDE_DECISIONS } from './guide-decisions.js';
import { NEAR_MISSES } from './near-misses.js';

const graph: GuideGraph = GUIDE_GRAPH;
const SCREENS = Object.entries(graph.questions);

const isSign = (row: string): row is SignId => row in guide.signs;
const rowText = (row: string) => answerWords(graph, guide, row).label;

const cell = (text: string) => text.replaceAll('|', '\\|');
const tableRow = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [tableRow(...head), tableRow(...head.map(() => '---')), ...rows.map((row) => tableRow(...row))].join('\n');

/** With the sources, by the names that they have in src/content/sources. */
const sourced = ({ text, sources }: Statement) =>
  sources?.length ? `${text} (${sources.map((id) => `\`${id}\``).join(', ')})` : text;

function screens(): string {
  return SCREENS.map(([id, { part, answers }], index) => {
    const { ask, hint } = guide.questions[id as QuestionId];
    const rows = Object.entries(answers).map(([row, next]) => [
      rowWords(row),
      next in graph.outcomes ? `\`${next}\`` : `goes on to \`${next}\``,
    ]);
    return [
      `### ${index + 1}. \`${id}\`: ${ask.text}`,
      `Part: ${guide.parts[part as PartId]}.${hint ? ` Below the question: “${hint.text}”` : ''}`,
      table(['row', 'leads to'], rows),
    ].join('\n\n');
  }).join('\n\n');
}

function rowWords(row: string): string {
  const { label, hints } = answerWords(graph, guide, row);
  if (!isSign(row)) return label;
  const beside = hints.map(({ text }) => text).join(' ');
  const sources = guide.signs[row].sources.map((id) => `\`${id}\``).join(', ');
  return [`**${label}**`, beside, `\`${row}\`, ${sources}`].filter((line) => line !== '').join('<br>');
}

/** Who comes to an outcome, by which row of which screens. */
function whoComes(outcome: string): string {
  const screensOf = new Map<string, string[]>();
  for (const [screen, { answers }] of SCREENS)
    for (const [row, next] of Object.entries(answers))
      if (next === outcome) screensOf.set(row, [...(screensOf.get(row) ?? []), `\`${screen}\``]);
  return [...screensOf].map(([row, on]) => `${rowText(row)} (${on.join(', ')})`).join('<br>');
}

function wayTable(way: Way): string {
  const { title, act, untilTitle, until } = guide.ways[way];
  const outcomes = Object.entries(graph.outcomes).filter(([, outcome]) => outcome.way === way);
  const rows = outcomes.map(([id]) => {
    const { steps, why } = guide.outcomes[id as OutcomeId];
    return [`\`${id}\``, whoComes(id), steps.map(sourced).join('<br>'), sourced(why), ''];
  });
  return [
    `### ${title}`,
    `What all of them read first: “${act.text}” ${untilTitle}: “${sourced(until)}”`,
    table(['outcome', 'who gets there (screen)', 'what to do', 'why', 'signed by, date'], rows),
  ].join('\n\n');
}

function limits(): string {
  const rows = Object.entries(LIMITS_TO_CONFIRM).map(([sign, numbers]) => [
    `\`${sign}\``,
    guide.signs[sign as SignId].text,
    numbers.join(', '),
    '',
  ]);
  return table(['sign', 'words', 'our number', 'signed by, date'], rows);
}

function nearMisses(): string {
  const groups = Object.keys(guide.signs).map((sign) => {
    const rows = NEAR_MISSES.filter((saying) => saying.sign === sign).map(({ says, presses, why }) => [
      says,
      presses ? 'yes' : '**no**',
      why,
    ]);
    return `**${rowText(sign)}** (\`${sign}\`)\n\n${table(['says', 'presses', 'why'], rows)}`;
  });
  return [
    '<details>',
    `<summary>${NEAR_MISSES.length} sayings of patients, and whether they have to press the row</summary>`,
    ...groups,
    '</details>',
  ].join('\n\n');
}

export function guideDocument(): string {
  return `${[
    '# The symptom guide, for a clinician to read and sign',
    '<!-- Written by `npm run docs:guide` from the guide’s own words. Change those, and run it again. -->',
    'Below is every text of `<symptom-guide>`, who reads it, and what we decided ourselves. The guide adds nothing up: a person presses the first row that fits, and that row decides. Each screen lists the worst signs first, and everything that needs emergency help is asked before anything milder.',
    'Sign on a copy of this page. It is written anew when a text changes, so it keeps no signatures, and a signature holds for the texts as they were on that day. Words stand in `src/content/en/guide/`, the ways in `src/content/guide-graph.ts`, and the sources, by the names used here, in `src/content/sources/`.',
    '## Where each answer leads',
    ...WAYS.map(wayTable),
    '## Limits set by us, to confirm',
    'No source gives these numbers. We set them so that a sign can be answered at all.',
    limits(),
    '## Decisions on the safer side, to sign',
    table(
      ['what the guide does', 'what might be done instead', 'signed by, date'],
      GUIDE_DECISIONS.map(({ decided, instead }) => [decided, instead, '']),
    ),
    '## The screens, in order',
    `Under 16, the screens that end in \`-young\` are shown. They ask nothing about sex or pregnancy.`,
    screens(),
    '## What would change the advice',
    `Results that are no emergency list the emergency signs that this person was asked for: “${guide.change.emergency.text}” The two mildest ways list those of the same day as well: “${guide.change.sameDay.text}” All end with: “${sourced(guide.limits)}”`,
    '## Sayings that nearly miss a sign',
    'Whoever changes the words of a sign reads its sayings again, as a worried person who takes each word as it stands.',
    nearMisses(),
  ].join('\n\n')}\n`;
}
