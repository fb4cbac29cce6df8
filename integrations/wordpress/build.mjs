/**
 * The two plugins as WordPress installs them, each in a zip file: `back-pain-widgets` with the built script, and
 * `appointment-requests`, which is PHP alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeZip } from '../../build/zip.mjs';

const dist = process.env.BUILD_DIR ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const widgets = readPlugin('back-pain-widgets');
checkVersion('back-pain-widgets', widgets, version);
addScript(widgets);
writeZip(join(dist, 'back-pain-widgets-wordpress.zip'), 'back-pain-widgets', widgets);

const receiver = readPlugin('appointment-requests');
checkVersion('appointment-requests', receiver);
writeZip(join(dist, 'appointment-requests-wordpress.zip'), 'appointment-requests', receiver);

/** The plugin's own files and the licence: path in the plugin's folder → content. */
function readPlugin(name) {
  const source = join(import.meta.dirname, name);
  const files = new Map([['LICENSE', text('LICENSE')]]);
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    files.set(relative(source, file).split(sep).join('/'), text(file));
  }
  return files;
}

function addScript(files) {
  for (const file of readdirSync(dist).filter((name) => /^back-pain-widgets(\.[\w-]+)?\.js$/.test(name))) {
    // Without its map, which is as large again and lies beside `dist/`'s own copy.
    const script = readFileSync(join(dist, file), 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\n?$/, '\n');
    files.set(`script/${file}`, Buffer.from(script));
  }
  for (const file of readdirSync(join(dist, 'locales')))
    files.set(`script/locales/${file}`, readFileSync(join(dist, 'locales', file)));
  // The panel of ?bp-check, which the script looks for beside itself.
  files.set('script/check.js', readFileSync(join(dist, 'check.js')));
  // The licences of what is in the script ask for it wherever the script goes.
  files.set(
    'script/back-pain-widgets.notices.txt',
    readFileSync(join(dist, 'back-pain-widgets.notices.txt')),
  );
}

/** A checkout may have given the file another line ending. */
function text(file) {
  return Buffer.from(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}

/**
 * @param wanted the version that the plugin must have; without it, its own files must only agree
 * @throws Error where a file of the plugin says another version
 */
function checkVersion(name, files, wanted) {
  const main = String(files.get(`${name}.php`));
  const said = {
    'the header': /^ \* Version: (.+)$/m.exec(main)?.[1],
    'the constant VERSION': /^const VERSION = '(.+)';$/m.exec(main)?.[1],
    'readme.txt': /^Stable tag: (.+)$/m.exec(String(files.get('readme.txt')))?.[1],
  };
  const right = wanted ?? said['the header'];
  for (const [place, found] of Object.entries(said)) {
    // A plugin that never asks for its version has no such constant.
    if (place === 'the constant VERSION' && wanted === undefined) continue;
    if (found === undefined || found !== right) {
      throw new Error(`${name}: ${place} says version ${found}, it should be ${right}`);
    }
  }
}
