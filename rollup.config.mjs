/**
 * What `npm run build` writes:
 *
 *   dist/back-pain-widgets.js          the script that a webmaster pastes: everything in one file
 *   dist/back-pain-widgets.notices.txt the licences of what others wrote of it
 *   dist/back-pain-widgets.frames.js   for pages that hold our elements in frames
 *   dist/embed/                        a page for each element, to be framed
 *   dist/locales/                      the words of each language but English, fetched where a page is in it
 *   dist/check.js                      the panel of ?bp-check, fetched by whoever asks for it
 *   dist/html/                         the elements as HTML, to be read before the script arrives
 *   dist/esm/                          the modules that a developer imports, and those of bin/
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import { asciiOnly } from './build/ascii-only.mjs';
import { buildId } from './build/build-id.mjs';
import { integrityList } from './build/integrity.mjs';
import { fetchedLanguages } from './build/languages.mjs';
import { noNotices, notices } from './build/notices.mjs';
import { policyOnce } from './build/policy-once.mjs';
import { prerenderedHtml } from './build/prerendered-html.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// A second output folder lets the reproducibility check and the tests build without touching dist/.
const outDir = process.env.BUILD_DIR ?? 'dist';
const name = `back-pain-widgets ${version} | MIT licence`;
const NOTICES = 'back-pain-widgets.notices.txt';
/** Whoever meets the script alone learns what others wrote of it. */
const HOLDS = `holds Lit (BSD-3-Clause, Google LLC) and fnv-plus (MIT, Travis Webb), see ${NOTICES}`;

/** The unit tests compile with esbuild too, so that decorators mean the same in both. Types are checked by `tsc`. */
const compileWith = (options) => [
  nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js', '.mjs'] }),
  replace({ preventAssignment: true, values: { __VERSION__: version, __BUILD__: buildId } }),
  esbuild({ tsconfig: './tsconfig.json', target: 'es2021', ...options }),
];
const compile = compileWith({});

const minify = () =>
  terser({
    ecma: 2020,
    compress: { passes: 3 },
    // Notices, and what tells a bundler that an address is known only on the page.
    format: { comments: /^!|webpackIgnore|@vite-ignore/ },
  });

/** A classic script in one file. Nothing is renamed that another file, a page or a template could name. */
const classicScript = (input, file, { sourcemap = false, holds = '', plugins = [noNotices()] } = {}) => ({
  input,
  plugins: [...compile, ...plugins],
  output: {
    file: `${outDir}/${file}`,
    format: 'iife',
    inlineDynamicImports: true,
    banner: `/*! ${name}${holds && ` | ${holds}`} */`,
    sourcemap,
    // The same paths wherever the build goes, so that two builds can be compared.
    sourcemapPathTransform: (source, map) => relative('dist', resolve(dirname(map), source)),
    plugins: [minify(), asciiOnly],
  },
});

/** Spaces and line breaks between tags and rules; a template that cannot be read ends the build. */
const smallTemplates = () => minifyTemplateLiterals({ failOnError: true });

/** A file whose source is gone must not stay in the output. */
const emptyFirst = (folder) => ({
  name: 'empty-first',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
});

/** The script finds its languages beside itself; a bundler makes files of those that the modules import. */
const languagesBesideScript = {
  name: 'languages-beside-script',
  resolveId: {
    order: 'pre',
    handler: (source) =>
      source.endsWith('/texts-source.js') ? resolve('src/embed/texts-beside-script.ts') : null,
  },
};

const script = classicScript('src/index.ts', 'back-pain-widgets.js', {
  sourcemap: true,
  holds: HOLDS,
  plugins: [
    languagesBesideScript,
    policyOnce,
    smallTemplates(),
    ...notices(
      `${outDir}/${NOTICES}`,
      `What back-pain-widgets.js ${version} holds, and under which licences`,
    ),
  ],
});

const frames = [
  classicScript('src/embed/frame/page.ts', 'embed/frame.js'),
  classicScript('src/embed/frame/around.ts', 'back-pain-widgets.frames.js'),
];

/** What Node and the host's own bundler find by themselves. */
const LIT = [/^lit($|\/)/, /^@lit(-labs)?\//];

/** One file for each language. The script refuses one of another version, whose texts may not be its own. */
const languages = {
  input: Object.fromEntries(fetchedLanguages.map((tag) => [tag, `src/locales/generated/${tag}.ts`])),
  // A module is always read as UTF-8, so no letter has to be written in ASCII.
  plugins: [emptyFirst(`${outDir}/locales`), ...compileWith({ charset: 'utf8' }), integrityList()],
  output: {
    dir: `${outDir}/locales`,
    format: 'es',
    banner: `/*! ${name} */`,
    footer: `export const version = ${JSON.stringify(version)};`,
  },
};

/** The panel for the clinic's webmaster. Like the languages, of the script's own version, and no weight for patients. */
const check = {
  input: 'src/check/open-check.ts',
  plugins: [...compileWith({ charset: 'utf8' }), noNotices()],
  output: {
    file: `${outDir}/check.js`,
    format: 'es',
    banner: `/*! ${name} */`,
    footer: `export const version = ${JSON.stringify(version)};`,
    plugins: [minify()],
  },
};

/** The elements as HTML, rendered here by the script's own templates: the script takes over no others. */
const html = {
  input: 'src/prerender.ts',
  external: LIT,
  plugins: [emptyFirst(`${outDir}/html`), ...compile, smallTemplates(), prerenderedHtml(version)],
  output: { dir: outDir, format: 'es', inlineDynamicImports: true },
};

/** What a bundler imports: one module for each source file. Lit is left to the host's own copy. */
const modules = {
  input: [
    'src/package.ts',
    'src/own-words.ts',
    'src/define.ts',
    'src/define/back-pain-article.ts',
    'src/define/symptom-guide.ts',
    'src/define/appointment-form.ts',
    'src/define/in-server-component.ts',
    'src/check/imported.ts',
    'src/classes/back-pain-article.ts',
    'src/classes/symptom-guide.ts',
    'src/classes/appointment-form.ts',
  ],
  external: LIT,
  plugins: [emptyFirst(`${outDir}/esm`), ...compile],
  output: {
    dir: `${outDir}/esm`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    hoistTransitiveImports: false,
  },
};

export default [script, ...frames, languages, check, html, modules];
