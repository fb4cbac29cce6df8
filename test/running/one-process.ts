/** One of the processes that `run-files.mjs` starts: runs one test file after the other, each as a suite of its own. */
import { relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keepSharedBrowser } from '../e2e/support/shared-browser.js';
import { takeFiles } from './files-to-run.mjs';

/** A guard against a test that hangs, for each file; far above what a slow machine needs. */
const LONGEST_FILE_MS = 30 * 60_000;

// At the end of all files, and before the process is made to end.
after(keepSharedBrowser());
for (const file of takeFiles()) await runFile(file);

/** The promise ends with the last test of the file, whichever way the file ended. */
function runFile(file: string): Promise<void> {
  return new Promise((done) => {
    const name = relative(process.cwd(), file);
    void describe(name, { timeout: LONGEST_FILE_MS }, async () => {
      after(() => done());
      try {
        await import(pathToFileURL(file).href);
      } catch (error) {
        // Counted like any other failed test.
        it('can be loaded', () => {
          throw error;
        });
      }
    });
  });
}
