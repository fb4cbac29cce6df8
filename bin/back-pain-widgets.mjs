#!/usr/bin/env node
/** Tools for a clinic's own words, on the command line: see docs/own-words.md. */
import { readFile } from 'node:fs/promises';
import { checkFile } from './check-file.mjs';
import { listSentences } from './list-sentences.mjs';

const HELP = `Use:
  npx back-pain-widgets check-content own-words.json   is the file good? Names every problem with its line.
  npx back-pain-widgets list-sentences [language]      the sentences that can be replaced, with their ids.
`;

/** 0: good; 1: the file has problems; 2: nothing could be checked. */
const [command, argument] = process.argv.slice(2);
process.exitCode = await run();

async function run() {
  if (command === 'check-content' && argument) {
    const text = await readFile(argument, 'utf8').catch((error) => {
      console.error(`${argument} cannot be read: ${error.message}`);
    });
    return text === undefined ? 2 : checkFile(argument, text);
  }
  if (command === 'list-sentences') return listSentences(argument ?? 'en');
  const asked = ['help', '--help', '-h'].includes(command);
  (asked ? console.log : console.error)(HELP);
  return asked ? 0 : 2;
}
