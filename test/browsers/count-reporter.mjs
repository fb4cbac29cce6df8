/** Leaves the counts of a @web/test-runner run where `.ci/count.mjs` adds them up. */
import { mkdirSync, writeFileSync } from 'node:fs';

export function countReporter({ name }) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { name, passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        if (!session.passed && session.errors.length > 0) counts.failed += 1;
        countSuite(session.testResults, counts);
      }
      mkdirSync('.test-results', { recursive: true });
      writeFileSync('.test-results/web-test-runner.json', JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
}
