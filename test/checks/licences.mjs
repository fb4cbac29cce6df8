/**
 * Whoever takes our packages takes along what they run on: each of it stands under a licence that lets them. npm says what
 * that is, for both packages; development tools are not in it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notAllowed } from './allowed-licences.mjs';

const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const packages = [...new Set(listed.split('\n').filter((path) => path.includes('node_modules')))]
  .map((path) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')))
  // The tests' own packages are linked there, too.
  .filter((it) => !it.private);

// The same list finds what we know to be in it.
const lacking = ['lit', 'lit-html', 'hono', 'pg'].filter((name) => !packages.some((it) => it.name === name));
if (lacking.length > 0) throw new Error(`npm lists no ${lacking.join(', ')}: is everything installed?`);

const problems = notAllowed(packages);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`Licences: ${packages.length} packages that ours run on, all under allowed licences.`);
}
