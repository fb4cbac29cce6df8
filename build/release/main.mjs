/**
 * `npm run release:build` writes `release/`, from what is in `dist/`:
 *
 *   back-pain-widgets-<version>.zip   all that a clinic needs, with START-HERE.html
 *   *-wordpress.zip                   the plugins, for whoever wants them alone
 *   integrity.json                    what browsers compare each file with
 *   SHA256SUMS                        what people compare the downloads with
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { integrityOf } from '../hash.mjs';
import { writeZip } from '../zip.mjs';
import { scriptName } from './exact-snippets.mjs';
import { startHere } from './start-here.mjs';

const dist = process.env.BUILD_DIR ?? 'dist';
const out = process.env.RELEASE_DIR ?? 'release';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What of `dist/` is for a site; the rest is for developers, who take it from npm. */
const FOR_SITES =
  /^(back-pain-widgets(\.[\w-]+)*\.(js|js\.map|txt)|check\.js|theme\.html|(locales|embed|html|builder|content-editor|theme)\/.*|[\w-]+-wordpress\.zip)$/;

const files = filesForSites();
const script = files.get('back-pain-widgets.js');
if (!script) throw new Error(`There is no script in ${dist}. Run "npm run build" first.`);
const integrity = Object.fromEntries(
  [...files]
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, content]) => [path, integrityOf(content)])
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);
// A copy that the next version does not replace, for pages that name its hash.
files.set(scriptName(version), script);
files.set('LICENSE', readFileSync('LICENSE'));
files.set(
  'START-HERE.html',
  Buffer.from(startHere({ version, integrity: integrity['back-pain-widgets.js'] })),
);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeZip(join(out, `back-pain-widgets-${version}.zip`), 'back-pain-widgets', files);
for (const name of files.keys()) if (name.endsWith('.zip')) copyFileSync(join(dist, name), join(out, name));
writeFileSync(join(out, 'integrity.json'), `${JSON.stringify({ version, integrity }, null, 2)}\n`);
writeFileSync(join(out, 'SHA256SUMS'), checksums());

/** Path as it is below `dist/` → content. */
function filesForSites() {
  const found = new Map();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(dist, file).split(sep).join('/');
    if (FOR_SITES.test(path)) found.set(path, readFileSync(file));
  }
  return found;
}

function checksums() {
  const line = (name) =>
    `${createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex')}  ${name}\n`;
  return readdirSync(out).sort().map(line).join('');
}
