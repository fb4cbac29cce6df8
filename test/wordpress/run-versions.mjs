/**
 * `npm run test:wordpress:versions`: the plugin's tests with the PHP and WordPress of other releases of Debian, all or
 * those that are named. One that cannot be had is left out with its reason, and counted as skipped.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { recordCounts } from '../reporting/record.mjs';
import { phpFolder, unpack } from './support/debian-release.mjs';

const PHP = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-curl'];
const WORDPRESS = ['wordpress', 'wordpress-theme-twentytwentyfive'];

/** Release => packages. Where WordPress is not among them (there it is older than the plugin asks), the installed one is run. */
const RELEASES = { bullseye: PHP, trixie: [...PHP, ...WORDPRESS], sid: [...PHP, ...WORDPRESS] };

const tests = readdirSync(import.meta.dirname)
  .filter((name) => /^plugin-.*\.test\.ts$/.test(name))
  .map((name) => join(import.meta.dirname, name));

const asked = process.argv.slice(2);
for (const [release, packages] of Object.entries(RELEASES)) {
  if (asked.length > 0 && !asked.includes(release)) continue;
  const start = Date.now();
  let env;
  try {
    const root = unpack(release, packages);
    env = {
      ...process.env,
      PATH: [phpFolder(root), process.env.PATH].join(delimiter),
      ...(packages.includes('wordpress') && { WORDPRESS_DIR: join(root, 'usr/share/wordpress') }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`\nSkipped: packages of Debian ${release}: ${reason}`);
    recordCounts(`test:wordpress:versions, ${release}, not run`, { passed: 0, failed: 0, skipped: 1 });
    continue;
  }
  console.log(`\n=== Debian ${release} (unpacked in ${seconds(start)} s)`);
  const args = ['--import', 'tsx', 'test/running/run-files.mjs', ...tests];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  console.log(`=== Debian ${release}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds(start)} s)`);
  if (status !== 0) process.exitCode = 1;
}

function seconds(/** @type {number} */ since) {
  return Math.round((Date.now() - since) / 1000);
}
