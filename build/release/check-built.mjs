/**
 * Before npm packs the package: what is packed must be there, and of this version. It does not build: several tests pack
 * at the same time, while others read what is built.
 */
import { existsSync, readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const NEEDED = ['back-pain-widgets.js', 'esm/package.js', 'esm/package.d.ts', 'custom-elements.json'];

const missing = NEEDED.filter((file) => !existsSync(`dist/${file}`));
const banner =
  missing.length > 0 ? '' : (readFileSync('dist/back-pain-widgets.js', 'utf8').split('\n')[0] ?? '');
if (missing.length > 0) fail(`dist/ lacks ${missing.join(', ')}`);
else if (!banner.startsWith(`/*! back-pain-widgets ${version} |`)) fail(`dist/ is not of version ${version}`);

function fail(what) {
  console.error(`${what}. Run "npm run build" first.`);
  process.exitCode = 1;
}
