/**
 * Puts both packages on npm. One that is there in this version already is left alone, so that a release which broke off
 * halfway can be run again. What would be published: `NPM_TAG=latest node build/release/publish.mjs --dry-run`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const more = process.argv.slice(2);
const tag = process.env.NPM_TAG ?? '';
if (!/^(latest|next)$/.test(tag)) throw new Error('NPM_TAG is neither "latest" nor "next".');

// npm reads what a package offers as a command before it would build the package itself.
execFileSync('npm', ['run', '--silent', 'build', '--workspace', 'receiver'], { stdio: 'inherit' });

for (const folder of ['.', 'receiver']) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (isPublished(`${name}@${version}`)) {
    console.log(`${name}@${version} is on npm already.`);
    continue;
  }
  const isDry = more.includes('--dry-run');
  execFileSync(
    'npm',
    [
      'publish',
      `./${folder}`,
      '--access',
      'public',
      '--tag',
      tag,
      // Only a workflow can vouch for where a package was built.
      ...(isDry ? [] : ['--provenance']),
      ...more,
    ],
    { stdio: 'inherit' },
  );
}

/** @throws Error where npm cannot be asked: a version that may be there must not be guessed about */
function isPublished(what) {
  const { status, stdout } = spawnSync('npm', ['view', what, 'version', '--json'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim() !== '';
  if (/E404/.test(stdout)) return false;
  throw new Error(`npm does not say whether ${what} is there:\n${stdout}`);
}
