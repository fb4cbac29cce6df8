/** Writes the page that makes the lines to paste: `builder/index.html` and what it needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from './hash.mjs';
import { OUTPUT, writeToolPage } from './tool-page.mjs';

/** What the page says of the files: the very ones beside it. */
const release = {
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  integrity: integrityOf(readFileSync(join(OUTPUT, 'back-pain-widgets.js'))),
  languages: JSON.parse(readFileSync(join(OUTPUT, 'locales/integrity.json'), 'utf8')),
};

await writeToolPage('builder', {
  entry: 'demo/builder/main.ts',
  script: 'builder.js',
  copied: ['demo/builder/index.html', 'demo/builder/builder.css'],
  options: { define: { RELEASE: JSON.stringify(release) } },
});
