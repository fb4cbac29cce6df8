/** What others wrote of an installed receiver: each package that it needs, its licence, and that licence's own words. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of all that an installed receiver has, as npm knows it. */
function packageFolders(of) {
  // `npm pack --json` hands its own option on to every npm that it starts.
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable', '--json=false'], {
    cwd: of,
    encoding: 'utf8',
  });
  const others = listed
    .trim()
    .split('\n')
    .filter((path) => !/[\\/]back-pain-receiver$/.test(path));
  const folders = [...new Set(others)].filter((path) => /[\\/]node_modules[\\/]/.test(path));
  if (folders.length === 0) throw new Error('npm names no package that the receiver needs.');
  return folders;
}

/** @returns {string} @throws Error where a package names no licence: it must not be passed on then */
export function thirdPartyNotices(of) {
  const notices = packageFolders(of).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence.`);
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
    const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    const none = 'Its package holds no text of the licence; it names it so.';
    return [`${name} ${version} (${license})`, ...(words.length > 0 ? words : [none])].join('\n\n');
  });
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  return `A receiver that is installed with npm brings these packages of others along.${line}${notices.sort().join(line)}\n`;
}
