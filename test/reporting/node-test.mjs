/** A reporter for node's test runner: leaves the counts of the run where `.ci/count.mjs` adds them up. */
import { TITLES } from '../browsers/engines.mjs';
import { recordCounts } from './record.mjs';

export default async function* countReporter(events) {
  const totals = { pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };
  for await (const { type, data } of events) {
    const [, word, count] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (word in totals) totals[word] = Number(count);
  }
  const { npm_lifecycle_event: name = 'node tests', TEST_ENGINE: engine } = process.env;
  recordCounts(engine ? `${name} in ${TITLES[engine]}` : name, {
    passed: totals.pass,
    failed: totals.fail + totals.cancelled,
    skipped: totals.skipped + totals.todo,
  });
  yield '';
}
