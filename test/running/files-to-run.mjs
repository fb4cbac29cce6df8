/** The files that wait to be run: several processes take from the same list, and no file is taken twice. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Tells the processes that are started from here which folder holds the list. */
const FOLDER = 'TEST_FILES_FOLDER';

/**
 * @param {readonly string[]} files
 * @param {number} processes how many will take from them; no more than there are files
 * @returns {{ end: () => void }} what removes the list
 */
export function offerFiles(files, processes) {
  const folder = mkdtempSync(join(tmpdir(), 'test-files-'));
  const paths = files.map((file) => resolve(file));
  writeFileSync(join(folder, 'list.json'), JSON.stringify({ files: paths, processes }));
  process.env[FOLDER] = folder;
  return { end: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Each file that no other process has taken, taken at the moment when it is asked for. The first one is kept for this
 * process: one that ran nothing would be counted as a passed test by node.
 */
export function* takeFiles() {
  const folder = process.env[FOLDER];
  if (folder === undefined)
    throw new Error(`${FOLDER} is not set: start test/running/run-files.mjs instead.`);
  /** @type {{ files: string[], processes: number }} */
  const { files, processes } = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8'));
  let isFirst = true;
  for (const [at, file] of files.entries()) {
    const isKept = at < processes;
    if (isKept && !isFirst) continue;
    if (!take(join(folder, String(at)))) continue;
    isFirst = false;
    yield file;
  }
}

/** A folder can be made only once: that decides between two processes that want the same file. */
function take(/** @type {string} */ mark) {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
