/**
 * Writes the demo calendar as static files, for a web server to serve as they are:
 * `node --import tsx demo/free-times/write-files.ts <folder> <address of that folder>`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCalendar } from './demo-calendar.js';

const [folder, address] = process.argv.slice(2);
if (folder === undefined || address === undefined) {
  console.error('Usage: write-files.ts <folder> <https address of that folder>');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const base = address.endsWith('/') ? address : `${address}/`;
for (const [name, text] of demoCalendar(base, Date.now())) writeFileSync(join(folder, name), text);
console.log(`The manifest is ${base}$bulk-publish`);
