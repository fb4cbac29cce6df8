/**
 * What `npm version minor` does between the new number in package.json and its commit with a tag: the receiver and the
 * WordPress plugin that brings the script get the same number, CHANGELOG.md its date, and dist/ is built anew, for the
 * number stands in it. Any error ends it before the commit.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dated } from './dated.mjs';
import { withVersion } from './plugin-version.mjs';

const PLUGIN = 'integrations/wordpress/back-pain-widgets';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });

const changes = readFileSync('CHANGELOG.md', 'utf8');
writeFileSync('CHANGELOG.md', dated(changes, version, new Date().toISOString().slice(0, 10)));
npm('version', version, '--workspace', 'receiver', '--allow-same-version', '--no-git-tag-version');
for (const file of ['back-pain-widgets.php', 'readme.txt'].map((name) => `${PLUGIN}/${name}`))
  writeFileSync(file, withVersion(readFileSync(file, 'utf8'), version));
npm('run', 'build');
execFileSync('git', ['add', '--all'], { stdio: 'inherit' });
