/** Adds up what the test runs and the steps of `.ci/run` left behind; the last line is the one that CI reads. */
import { existsSync, readFileSync } from 'node:fs';

const lines = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

const runs = lines('.test-results/counts.ndjson');
const steps = lines('.test-results/steps.ndjson');
const sum = { passed: 0, failed: 0, skipped: 0 };

console.log('\nWhat ran:');
for (const { name, passed, failed, skipped } of runs) {
  console.log(`  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
const failedSteps = steps.filter((step) => !step.ok);
for (const { step, seconds, ok } of steps)
  console.log(`  step ${step}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);

// A step can fail without a failed test (lint, size, a build that differs): it counts as one.
if (failedSteps.length > 0 && sum.failed === 0) sum.failed = failedSteps.length;
if (runs.length === 0) sum.failed += 1;
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 || failedSteps.length > 0 ? 1 : 0;
