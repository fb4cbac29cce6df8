/** `node build/release/check-tag.mjs v1.2.0`: ends with an error where the repository is not ready for that tag. */
import { appendFileSync, readFileSync } from 'node:fs';
import { npmTag, problemsOfTag } from './versions.mjs';

const tag = process.argv[2] ?? '';
const versionIn = (file) => JSON.parse(readFileSync(file, 'utf8')).version;
const files = ['package.json', 'receiver/package.json'];
const problems = problemsOfTag(tag, {
  versions: Object.fromEntries(files.map((file) => [file, versionIn(file)])),
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
});
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${tag} fits.`);
  // For the steps that follow in the workflow.
  if (process.env.GITHUB_OUTPUT)
    appendFileSync(
      process.env.GITHUB_OUTPUT,
      `version=${tag.slice(1)}\nnpm-tag=${npmTag(tag)}\nprerelease=${npmTag(tag) !== 'latest'}\n`,
    );
}
