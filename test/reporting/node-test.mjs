/** A reporter for node's test runner: leaves the counts of the run where `.ci/count.mjs` adds them up. */
import { TITLES } from '../browsers/engines.mjs';
import { recordCounts } from './record.mjs';

export default async function* countReporter(events) {
  const run = countedRun();
  for await (const { type, data } of events) if (type === 'test:diagnostic') run.hear(data);
  run.record();
  yield '';
}

/** The same for a run that a program started: counts what its events tell. */
export function recordCountsOf(events) {
  const run = countedRun();
  events.on('test:diagnostic', run.hear);
  events.once('end', run.record);
}

function countedRun() {
  const totals = { pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };
  return {
    hear({ message }) {
      const [, word, count] = /^(\w+) (\d+)$/.exec(message) ?? [];
      if (word in totals) totals[word] = Number(count);
    },
    record() {
      const { npm_lifecycle_event: name = 'node tests', TEST_ENGINE: engine } = process.env;
      recordCounts(engine ? `${name} in ${TITLES[engine]}` : name, {
        passed: totals.pass,
        failed: totals.fail + totals.cancelled,
        skipped: totals.skipped + totals.todo,
      });
    },
  };
}
