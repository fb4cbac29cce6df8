/** Writes the page on which a look is tried on: `theme.html`, and what it needs in `theme/`. */
import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT, writeToolPage } from './tool-page.mjs';

const folder = await writeToolPage('theme', {
  entry: 'demo/theme/main.js',
  script: 'theme.js',
  copied: ['demo/theme/tool.css', 'demo/theme/theme.css'],
  options: { loader: { '.css': 'text' } },
});
cpSync('demo/theme/themes', join(folder, 'themes'), { recursive: true });
copyFileSync('demo/theme/theme.html', join(OUTPUT, 'theme.html'));
