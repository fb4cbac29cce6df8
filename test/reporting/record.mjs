import { appendFileSync, mkdirSync } from 'node:fs';

const FOLDER = '.test-results';

/** One line a test run; `.ci/run` starts with an empty file. */
export function recordCounts(name, counts) {
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(`${FOLDER}/counts.ndjson`, `${JSON.stringify({ name, ...counts })}\n`);
}
