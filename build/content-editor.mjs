/** Writes the page on which a clinic edits its own words into `content-editor/`: its script has our sentences in every language. */
import { writeToolPage } from './tool-page.mjs';

await writeToolPage('content-editor', {
  entry: 'demo/content-editor/main.js',
  script: 'editor.js',
  copied: ['demo/content-editor/index.html', 'demo/content-editor/editor.css', 'demo/theme/tool.css'],
  options: { charset: 'utf8', minifyWhitespace: true, conditions: ['production'] },
});
