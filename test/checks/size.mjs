/**
 * What the script weighs on the wire (brotli, quality 11), in all and part by part, each against its budget.
 * The source map tells which source each byte came from. A part weighs what the script would be smaller without it.
 * Text that compresses together with another part counts for neither, so the parts do not add up to the whole.
 *
 * Prose is every word and figure that a patient reads: the clinical texts with their tables, and the labels, hints and
 * messages that stand as `msg('…')` beside their templates. Drawings are the poses, the study's chart, and what paints
 * them. Code is all that is neither prose nor drawing nor reference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import ts from 'typescript';

/** Bytes. A budget may be raised by a line in the CHANGELOG that says what for; clarity never pays for bytes. */
const BUDGET = { script: 89_600, code: 62_800, prose: 17_200, drawings: 5_100, references: 4_700 };

const folder = process.env.BUILD_DIR ?? 'dist';
const script = readFileSync(`${folder}/back-pain-widgets.js`, 'utf8');
const map = JSON.parse(readFileSync(`${folder}/back-pain-widgets.js.map`, 'utf8'));

const LOGIC = 'logic and templates';
const INTERFACE = 'labels and messages';

/** What a source belongs to: a part with a budget, and what it is there. */
const SOURCES = [
  ['code', 'lit and @lit/localize', /node_modules\//],
  [
    'drawings',
    'poses, figures',
    /src\/content\/exercise-drawings\/|src\/elements\/exercise\/(body|outline|drawing-|scene-)|groups-figure/,
  ],
  [
    'prose',
    'clinical texts and figures',
    /src\/content\/(en(-gb)?\/|study-groups|running-phases|emergency-numbers|mile-regions)|src\/locales\/generated\/en-/,
  ],
  ['references', 'sources with their addresses', /src\/content\/sources\//],
  ['prose', INTERFACE, null],
  ['code', 'styles', /styles\.ts$|src\/styles\//],
  ['code', 'article and exercises', /src\/(elements\/(back-pain-article|exercise)|features\/article)\//],
  ['code', 'guide', /src\/(elements\/symptom-guide|features\/guide|content\/guide-graph)/],
  ['code', 'free times', /free-times\/|src\/features\/slots\//],
  ['code', 'services and FHIR', /src\/features\/delivery\/(providers|fhir)\//],
  ['code', 'form', /src\/(elements\/appointment-form|features\/(booking|delivery))\//],
  ['code', 'placeholders and script tag', /src\/embed\//],
  ['code', LOGIC, null],
];

const runs = attributeToSources();
const compressed = (text) => brotliCompressSync(text).length;
const withoutThose = (isOne) =>
  compressed(
    runs
      .filter((run) => !isOne(run))
      .map(({ text }) => text)
      .join(''),
  );

const total = compressed(script);
const weight = {
  script: total,
  code: withoutThose(({ part }) => part !== 'code'),
  ...Object.fromEntries(
    ['prose', 'drawings', 'references'].map((part) => [
      part,
      total - withoutThose((run) => run.part === part),
    ]),
  ),
};

console.log('\n| part | brotli bytes | budget |\n|---|--:|--:|');
for (const [part, bytes] of Object.entries(weight)) console.log(`| ${part} | ${bytes} | ${BUDGET[part]} |`);
console.log(
  `\nThe script is ${script.length} bytes before compression, ${gzipSync(script, { level: 9 }).length} with gzip.`,
);

console.log('\n| where the bytes are | minified | brotli |\n|---|--:|--:|');
for (const [part, what] of SOURCES) {
  const isOne = (run) => run.part === part && run.what === what;
  const minified = runs.filter(isOne).reduce((sum, { text }) => sum + text.length, 0);
  if (minified > 0) console.log(`| ${part}: ${what} | ${minified} | ${total - withoutThose(isOne)} |`);
}

const over = Object.keys(BUDGET).filter((part) => weight[part] > BUDGET[part]);
if (over.length > 0) {
  console.error(`Over budget: ${over.join(', ')}.`);
  process.exitCode = 1;
}

/** Cuts the script into runs of text, each with the part that its source belongs to. */
function attributeToSources() {
  const lineStarts = [0];
  for (let at = script.indexOf('\n'); at !== -1; at = script.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const marks = [];
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    const place = placeOf(source);
    const last = marks.at(-1);
    // The map may have a mark for each letter: a run goes on as long as its source does.
    if (last?.part === place.part && last.what === place.what) return;
    marks.push({ at: lineStarts[generatedLine - 1] + generatedColumn, ...place });
  });
  marks.unshift({ at: 0, ...placeOf(null) });
  const words = interfaceWords();
  return marks.flatMap((mark, index) => {
    const text = script.slice(mark.at, marks[index + 1]?.at ?? script.length);
    if (mark.part !== 'code') return [{ ...mark, text }];
    // Every second piece is a text that the pattern captured.
    return text
      .split(words)
      .map((piece, at) =>
        at % 2 === 0 ? { ...mark, text: piece } : { part: 'prose', what: INTERFACE, text: piece },
      );
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

function placeOf(source) {
  const [part, what] = SOURCES.find(([, , pattern]) => source && pattern?.test(source)) ?? ['code', LOGIC];
  return { part, what };
}
