/**
 * What the script weighs on the wire (brotli, quality 11), in all and part by part, against the budget.
 * The source map tells which source each byte came from. Each row says how much smaller the script would be without
 * that part; what compresses together appears in no row, so the rows do not add up to the whole.
 *
 * Prose is every word and figure that a patient reads: the clinical texts with their tables and references, and the labels, hints and messages
 * that stand as `msg('…')` beside their templates. Drawings are the poses, the study's chart, and what paints
 * them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import ts from 'typescript';

const BUDGET = { total: 40_000, withoutProseAndDrawings: 24_000 };

const folder = process.env.BUILD_DIR ?? 'dist';
const script = readFileSync(`${folder}/back-pain-widgets.js`, 'utf8');
const map = JSON.parse(readFileSync(`${folder}/back-pain-widgets.js.map`, 'utf8'));

const LOGIC = 'logic and templates';
const INTERFACE = 'prose: labels and messages';

const PARTS = [
  ['runtime (lit, localize)', /node_modules\//],
  [
    'drawings',
    /src\/content\/exercise-drawings\/|src\/elements\/exercise\/(body|outline|drawing-)|groups-figure/,
  ],
  ['prose: clinical texts and figures', /src\/content\/(en\/|study-groups|running-phases|emergency-numbers)/],
  ['prose: references', /src\/content\/sources\//],
  [INTERFACE, null],
  ['styles', /styles\.ts$|src\/styles\//],
  [LOGIC, /src\//],
];

const runs = attributeToSources();
const compressed = (text) => brotliCompressSync(text).length;
const without = (...parts) =>
  compressed(
    runs
      .filter((run) => !parts.includes(run.part))
      .map((run) => run.text)
      .join(''),
  );

const total = compressed(script);
const lean = without('prose: clinical texts and figures', 'prose: references', INTERFACE, 'drawings');

console.log(`\n| part | minified bytes | brotli bytes saved without it |\n|---|--:|--:|`);
for (const [part] of PARTS) {
  const minified = runs.reduce((sum, run) => sum + (run.part === part ? run.text.length : 0), 0);
  console.log(`| ${part} | ${minified} | ${total - without(part)} |`);
}
console.log(
  `| whole script | ${script.length} | **${total}** (gzip ${gzipSync(script, { level: 9 }).length}) |`,
);
console.log(`| everything but prose and drawings | | **${lean}** |`);
console.log(
  `\nBudget: ${BUDGET.total} in all, ${BUDGET.withoutProseAndDrawings} without prose and drawings.`,
);

if (total > BUDGET.total || lean > BUDGET.withoutProseAndDrawings) {
  console.error('The script is over its budget.');
  process.exitCode = 1;
}

/** Cuts the script into runs of text, each with the part that its source belongs to. */
function attributeToSources() {
  const lineStarts = [0];
  for (let at = script.indexOf('\n'); at !== -1; at = script.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const marks = [];
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    marks.push({ at: lineStarts[generatedLine - 1] + generatedColumn, part: partOf(source) });
  });
  marks.unshift({ at: 0, part: partOf(null) });
  const words = interfaceWords();
  return marks.flatMap((mark, index) => {
    const text = script.slice(mark.at, marks[index + 1]?.at ?? script.length);
    if (mark.part !== LOGIC) return [{ part: mark.part, text }];
    return text.split(words).map((piece, at) => ({ part: at % 2 === 0 ? LOGIC : INTERFACE, text: piece }));
  });
}

/** Matches (and captures) every text of the sources that stands in a `msg('…')`. */
function interfaceWords() {
  const texts = new Set();
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') collect(node.arguments[0], texts);
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    visit(ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((text) => escapeAsScript(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${patterns.join('|')})`);
}

function collect(node, texts) {
  if (ts.isStringLiteralLike(node)) texts.add(node.text);
  if (ts.isTaggedTemplateExpression(node) && ts.isTemplateExpression(node.template)) {
    const { head, templateSpans } = node.template;
    for (const piece of [head, ...templateSpans.map((span) => span.literal)]) {
      if (piece.text.trim().length > 2) texts.add(piece.text);
    }
  }
}

/** The script is ASCII: `’` stands in it as `\\u2019`. */
function escapeAsScript(text) {
  return [...text]
    .map((letter) => (letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter))
    .join('');
}

function partOf(source) {
  return PARTS.find(([, pattern]) => source && pattern?.test(source))?.[0] ?? LOGIC;
}
