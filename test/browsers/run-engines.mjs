/**
 * `npm run test:engines`: the whole-site tests in the engines that are named, or in all but Chromium, in which
 * `npm run test:e2e` runs them. One that is not installed is left out with its reason, and counted as skipped.
 * With `--patients-ways`, only the files that are listed in `patients-ways.mjs`; the others are named.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINES, TITLES, whyNot } from './engines.mjs';
import { PATIENTS_WAYS } from './patients-ways.mjs';
import { recordCounts } from '../reporting/record.mjs';

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { 'patients-ways': { type: 'boolean', default: false } },
});
const engines = ENGINES.filter((name) => (asked.length > 0 ? asked.includes(name) : name !== 'chromium'));

const isChosen = (file) => !values['patients-ways'] || PATIENTS_WAYS.includes(file.replace('.test.ts', ''));
const all = readdirSync('test/e2e').filter((file) => file.endsWith('.test.ts'));
const chosen = all.filter(isChosen);
const leftOut = all.filter((file) => !isChosen(file));
if (leftOut.length > 0)
  console.log(
    `Left to \`npm run test:engines\` in ${engines.join(', ')}, and run in Chromium: ${leftOut.join(' ')}`,
  );

for (const engine of engines) {
  const reason = await whyNot(engine);
  if (reason) {
    console.log(`\nSkipped: ${TITLES[engine]}: ${reason}`);
    recordCounts(`test:e2e in ${TITLES[engine]}, not run`, { passed: 0, failed: 0, skipped: 1 });
    continue;
  }
  const start = Date.now();
  console.log(`\n=== ${TITLES[engine]}`);
  const files = chosen.map((file) => `test/e2e/${file}`);
  const { status } = spawnSync('node', ['--import', 'tsx', 'test/running/run-files.mjs', ...files], {
    stdio: 'inherit',
    env: { ...process.env, TEST_ENGINE: engine, npm_lifecycle_event: 'test:e2e' },
  });
  console.log(
    `=== ${TITLES[engine]}: ${status === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - start) / 1000)} s)`,
  );
  if (status !== 0) process.exitCode = 1;
  if (leftOut.length > 0)
    recordCounts(`test:e2e in ${TITLES[engine]}, files left out`, {
      passed: 0,
      failed: 0,
      skipped: leftOut.length,
    });
}
