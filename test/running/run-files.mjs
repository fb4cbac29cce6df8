/**
 * `node --import tsx test/running/run-files.mjs <files>`: runs test files in a few processes at the same time. Each
 * process takes one file after the other, so that TypeScript, the libraries and a browser are started once a process
 * and not once a file. `--processes=<n>` for another number than one more than the machine has cores: tests wait for servers and
 * browsers for a part of their time.
 */
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { findChromium } from '../browsers/chromium.mjs';
import { recordCountsOf } from '../reporting/node-test.mjs';
import { offerFiles } from './files-to-run.mjs';

/** A guard against a test that hangs in a way that no other guard ends; far above what a slow machine needs. */
const LONGEST_MS = 2 * 60 * 60_000;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { processes: { type: 'string', default: String(availableParallelism() + 1) } },
});
if (files.length === 0) throw new Error('Name the test files to run.');

// One that has to be unpacked is unpacked before several processes want it. What is missing the tests say themselves.
await findChromium().catch(() => undefined);

const processes = Math.min(Number(values.processes), files.length);
const offer = offerFiles(files, processes);
process.once('exit', offer.end);
const one = new URL('one-process.ts', import.meta.url).pathname;
// What a failed test has left open (a server, a page) would keep its process alive, and this one waiting, to no end.
const events = run({
  files: Array(processes).fill(one),
  concurrency: processes,
  timeout: LONGEST_MS,
  forceExit: true,
});
events.on('test:fail', () => (process.exitCode = 1));
recordCountsOf(events);
events.compose(new spec()).pipe(process.stdout);
