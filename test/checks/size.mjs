/**
 * What the script weighs on the wire (brotli, quality 11), in all and part by part, against the budget.
 * The source map tells which source each byte came from. Each row says how much smaller the script would be without
 * that part; what compresses together appears in no row, so the rows do not add up to the whole.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

const BUDGET = { total: 40_000, withoutProseAndDrawings: 24_000 };

const folder = process.env.BUILD_DIR ?? 'dist';
const script = readFileSync(`${folder}/back-pain-widgets.js`, 'utf8');
const map = JSON.parse(readFileSync(`${folder}/back-pain-widgets.js.map`, 'utf8'));

const PARTS = [
  ['runtime (lit, localize)', /node_modules\//],
  ['drawings', /src\/content\/exercise-drawings\//],
  ['prose and sources', /src\/content\/(en|sources)\//],
  ['styles', /styles\.ts$|src\/styles\//],
  ['logic and templates', /src\//],
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
const lean = without('prose and sources', 'drawings');

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
  return marks.map((mark, index) => ({
    part: mark.part,
    text: script.slice(mark.at, marks[index + 1]?.at ?? script.length),
  }));
}

function partOf(source) {
  return PARTS.find(([, pattern]) => source && pattern.test(source))?.[0] ?? 'logic and templates';
}
