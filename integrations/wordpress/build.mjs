/**
 * The plugin as WordPress installs it: its PHP, and the built script with the parts beside it, in one zip file.
 * The same bytes on every machine: sorted names, one date for all, and a compressor that is JavaScript itself (that of
 * Node differs from version to version).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

const NAME = 'back-pain-widgets';
const source = join(import.meta.dirname, NAME);
const dist = process.env.BUILD_DIR ?? 'dist';

/** Path in the zip → content. */
const files = new Map([[`${NAME}/LICENSE`, text('LICENSE')]]);
for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  files.set(`${NAME}/${relative(source, file).split(sep).join('/')}`, text(file));
}
for (const file of readdirSync(dist).filter((name) => /^back-pain-widgets(\.[\w-]+)?\.js$/.test(name))) {
  // Without its map, which is as large again and lies beside `dist/`'s own copy.
  const script = readFileSync(join(dist, file), 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\n?$/, '\n');
  files.set(`${NAME}/script/${file}`, Buffer.from(script));
}
checkVersions();

// Zip files tell the time of the clock on the wall, so this is one date everywhere.
const mtime = new Date(1980, 0, 1);
const readableByAll = { os: 3, attrs: 0o100644 << 16, mtime, level: 9 };
const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
const zip = zipSync(Object.fromEntries(sorted.map(([path, content]) => [path, [content, readableByAll]])));
writeFileSync(join(dist, `${NAME}-wordpress.zip`), zip);
console.log(`${NAME}-wordpress.zip: ${files.size} files, ${zip.length} bytes`);

/** A checkout may have given the file another line ending. */
function text(file) {
  return Buffer.from(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}

/** @throws Error where the plugin says another version than the package */
function checkVersions() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const places = {
    [`${NAME}.php`]: [/^ \* Version: (.+)$/m, /^const VERSION = '(.+)';$/m],
    'readme.txt': [/^Stable tag: (.+)$/m],
  };
  for (const [file, patterns] of Object.entries(places)) {
    for (const pattern of patterns) {
      const said = pattern.exec(String(files.get(`${NAME}/${file}`)))?.[1];
      if (said !== version) throw new Error(`${file} says version ${said}, package.json ${version}`);
    }
  }
}
