/** What translators get is what the sources say now, and what pages fetch is what translators have written. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const CONFIG = 'src/locales/lit-localize.json';
const { targetLocales } = JSON.parse(readFileSync(CONFIG, 'utf8')) as { targetLocales: string[] };
const files = targetLocales.flatMap((tag) => [
  `src/locales/xliff/${tag}.xlf`,
  `src/locales/generated/${tag}.ts`,
]);

describe('the files of the languages', () => {
  let copy: string;
  before(() => {
    mkdirSync('node_modules/.cache', { recursive: true });
    copy = mkdtempSync('node_modules/.cache/texts-');
    for (const part of ['src', 'build', 'package.json', 'tsconfig.json', '.prettierrc.json'])
      cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    for (const task of ['extract', 'build'])
      execFileSync('npm', ['run', '--silent', `localize:${task}`], { cwd: copy, stdio: 'pipe' });
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  for (const file of files)
    it(`are as "npm run localize:extract" and "npm run localize:build" write them: ${file}`, () =>
      assert.equal(readFileSync(join(copy, file), 'utf8'), readFileSync(file, 'utf8')));
});
