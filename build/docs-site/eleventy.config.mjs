/** Builds docs/ into a static site: `npm run docs:build`. What is in `dist/`, or where BUILD_DIR says, runs in its examples. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { contents, MORE_DOCUMENTS, pageOf, sourceOf } from './contents.mjs';
import { FILES } from './links.mjs';
import { EXAMPLES } from './live-examples.mjs';
import { siteMarkdown } from './markdown.mjs';
import { pageLayout } from './page-layout.mjs';

const here = import.meta.dirname;
const built = process.env.BUILD_DIR ?? 'dist';
const output = process.env.DOCS_SITE_DIR ?? '.docs-site';

export default function configure(eleventy) {
  const found = { examples: new Map(), records: new Map(), files: new Set() };
  eleventy.setLibrary('md', siteMarkdown(found));
  eleventy.addPassthroughCopy({ 'docs/images': 'images' });
  eleventy.addWatchTarget(here);

  eleventy.addGlobalData('permalink', () => (data) => pageOf(sourceOf(data)));
  for (const source of MORE_DOCUMENTS)
    eleventy.addTemplate(source.replaceAll('/', '-'), readFileSync(source, 'utf8'), { source });
  eleventy.addTransform('page', function (html) {
    const { inputPath, url } = this.page;
    return inputPath.endsWith('.md')
      ? pageLayout({ html, page: url.replace(/^\//, '') || 'index.html', groups: contents() })
      : html;
  });

  eleventy.on('eleventy.after', async () => {
    write('search-index.json', JSON.stringify([...found.records.values()].flat()));
    for (const [path, page] of found.examples) write(path, page);
    for (const file of found.files) copy(file, join(FILES, file));
    copy(join(built, 'back-pain-widgets.js'), join(EXAMPLES, 'back-pain-widgets.js'));
    copy(join(built, 'locales'), join(EXAMPLES, 'locales'));
    await browserFiles();
  });

  return {
    dir: { input: 'docs', output, includes: '../build/docs-site/includes' },
    templateFormats: ['md'],
    markdownTemplateEngine: false,
  };
}

function write(path, text) {
  const target = join(output, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function copy(from, to) {
  cpSync(from, join(output, to), { recursive: true });
}

/** What the pages load: their script with the search, their look, and the clinic that the examples believe in. */
async function browserFiles() {
  const options = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning' };
  const from = (file) => join(here, 'browser', file);
  await Promise.all([
    build({ ...options, entryPoints: [from('site.ts')], format: 'esm', outfile: join(output, 'site.js') }),
    build({ ...options, entryPoints: [from('site.css')], outfile: join(output, 'site.css') }),
    build({ ...options, entryPoints: [from('example.css')], outfile: join(output, EXAMPLES, 'example.css') }),
    build({
      ...options,
      entryPoints: [from('clinic-stand-in.ts')],
      format: 'iife',
      outfile: join(output, EXAMPLES, 'clinic-stand-in.js'),
    }),
  ]);
}
