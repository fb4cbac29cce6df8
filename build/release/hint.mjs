/**
 * A hint, never a failure: the sources have changed since a commit, and CHANGELOG.md has not. A change that nobody who uses the
 * elements can notice needs no entry. `node build/release/hint.mjs origin/main`
 */
import { execFileSync } from 'node:child_process';

const [since = 'origin/main'] = process.argv.slice(2);
try {
  const changed = execFileSync('git', ['diff', '--name-only', `${since}...HEAD`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).split('\n');
  const sources = changed.filter((name) => /^(receiver\/)?src\/|^integrations\//.test(name));
  if (sources.length > 0 && !changed.includes('CHANGELOG.md'))
    console.log(
      `::notice::${sources.length} files of the sources have changed since ${since}, and CHANGELOG.md has not. Would a user notice?`,
    );
} catch {
  console.log(`No hint about CHANGELOG.md: there is no ${since} here to compare with.`);
}
