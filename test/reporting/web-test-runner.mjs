/** Leaves the counts of a @web/test-runner run where `.ci/count.mjs` adds them up. */
import { recordCounts } from './record.mjs';

export function countReporter({ name }) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        // A file that did not load has no test results, only errors.
        if (!session.passed && session.errors.length > 0) counts.failed += 1;
        countSuite(session.testResults, counts);
      }
      recordCounts(name, counts);
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
