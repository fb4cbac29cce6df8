/**
 * `npm run test:engines`: the whole-site tests in the engines that are named, or in all but Chromium, in which
 * `npm run test:e2e` runs them. One that is not installed is left out with its reason, and counted as skipped.
 */
import { spawnSync } from 'node:child_process';
import { ENGINES, TITLES, whyNot } from './engines.mjs';
import { recordCounts } from '../reporting/record.mjs';

const asked = process.argv.slice(2);
const engines = ENGINES.filter((name) => (asked.length > 0 ? asked.includes(name) : name !== 'chromium'));
for (const engine of engines) {
  const reason = await whyNot(engine);
  if (reason) {
    console.log(`\nSkipped: ${TITLES[engine]}: ${reason}`);
    recordCounts(`test:e2e in ${TITLES[engine]}, not run`, { passed: 0, failed: 0, skipped: 1 });
    continue;
  }
  const start = Date.now();
  console.log(`\n=== ${TITLES[engine]}`);
  const { status } = spawnSync('npm', ['run', 'test:e2e', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, TEST_ENGINE: engine },
  });
  console.log(
    `=== ${TITLES[engine]}: ${status === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - start) / 1000)} s)`,
  );
  if (status !== 0) process.exitCode = 1;
}
