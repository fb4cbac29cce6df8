import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import { innerNames } from './build/inner-names.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// A second output folder lets the reproducibility check and the size table build without touching dist/.
const outDir = process.env.BUILD_DIR ?? 'dist';
const banner = `/*! back-pain-widgets ${version} | MIT licence */`;
const INNER_NAMES = innerNames();

const compile = (options) => [
  nodeResolve({ exportConditions: ['production'] }),
  replace({ preventAssignment: true, values: { __VERSION__: version } }),
  typescript({
    tsconfig: './tsconfig.json',
    noEmit: false,
    noEmitOnError: false,
    include: ['src/**/*.ts'],
    filterRoot: '.',
    // Decorators are for people; in the output they become lit's plain `static properties`, which weigh less.
    transformers: { before: [{ type: 'program', factory: idiomaticDecoratorsTransformer }] },
    ...options,
  }),
];

/** A file whose source is gone must not stay in the output. */
const emptyFirst = (folder) => ({
  name: 'empty-first',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
});

/** One keyword in place of two: 150 bytes less after compression. As long as before, so the source map still holds. */
const letForConst = {
  name: 'let-for-const',
  renderChunk(code) {
    const letters = code.split('');
    for (const start of constDeclarations(this.parse(code))) letters.splice(start, 5, ...'let  ');
    return { code: letters.join(''), map: null };
  },
};

function constDeclarations(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = node.type === 'VariableDeclaration' && node.kind === 'const' ? [node.start] : [];
  return [...own, ...Object.values(node).flatMap(constDeclarations)];
}

const minified = (file, terserOptions) => ({
  file: `${outDir}/${file}`,
  sourcemap: true,
  // The same paths wherever the build goes, so that two builds can be compared.
  sourcemapPathTransform: (source, map) => relative('dist', resolve(dirname(map), source)),
  plugins: [
    letForConst,
    terser({
      ecma: 2020,
      compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, inline: 1, negate_iife: false },
      mangle: { properties: { regex: new RegExp(`^(__.*|${INNER_NAMES.join('|')})$`) } },
      // ASCII only: pages that declare no charset, or an old one, would garble every apostrophe.
      format: { comments: /^!/, ascii_only: true },
      ...terserOptions,
    }),
  ],
});

/** What few clinics use lies beside the script and is fetched only there: import specifier → file. */
const PARTS = {
  './free-times/free-times.js': {
    file: 'back-pain-widgets.free-times.js',
    input: 'src/elements/appointment-form/free-times/free-times.ts',
  },
  '../../features/delivery/providers/rules.js': {
    file: 'back-pain-widgets.providers.js',
    input: 'src/features/delivery/providers/rules.ts',
  },
  './embed/placeholders.js': {
    file: 'back-pain-widgets.placeholders.js',
    input: 'src/embed/placeholders.ts',
  },
};

/**
 * Leaves the parts out of the script; they are looked for beside it, once more where the first fetch failed: under another
 * address, for a browser remembers a failed import for the life of the page. The address names the version: a copy that
 * a cache kept from before an update would not fit the script.
 */
const partsBeside = {
  name: 'parts-beside',
  resolveDynamicImport: (specifier) =>
    PARTS[specifier] && { id: `./${PARTS[specifier].file}?${version}`, external: true },
  renderDynamicImport: () => ({ left: 'fetchPart(', right: ')' }),
  intro: `const fetchPart = (part) =>
    import(part).catch(() => import(part + '&' + Date.now())).catch((error) => {
      console.warn(part + ' is not beside the script.');
      throw error;
    });`,
};

/** Sources go by their number in the script: their ids, met at every claim, would weigh 400 bytes after compression. */
const sourceNumbers = () => {
  const folder = 'src/content/sources';
  const texts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const ids = texts.flatMap((text) => [...text.matchAll(/^ {2}(\w+): \{$/gm)].map(([, id]) => id));
  return replace({
    include: 'src/**',
    preventAssignment: true,
    values: Object.fromEntries(ids.sort().map((id, number) => [id, `s${number}`])),
  });
};

/**
 * Where a page lists its Trusted Types policies, a second one of the same name is a violation, and an error: a second copy
 * of the script, which does nothing anyway, must not ask for one.
 */
const policyOnce = {
  name: 'policy-once',
  transform(code, id) {
    if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const creation = /(\w+)\?(?=\1\.createPolicy\("lit-html")/;
    if (!creation.test(code)) this.error('lit-html creates its policy in another way than before.');
    return { code: code.replace(creation, '$1&&!window.backPainWidgets?'), map: null };
  },
};

/** Closing tags that HTML does not need are left out. */
const smallTemplates = () =>
  minifyTemplateLiterals({
    failOnError: true,
    options: { minifyOptions: { removeOptionalTags: true } },
  });

/** What a webmaster pastes: one classic script holding the three elements whole. */
const script = {
  input: 'src/index.ts',
  plugins: [partsBeside, policyOnce, ...compile({ sourceMap: true }), sourceNumbers(), smallTemplates()],
  output: { ...minified('back-pain-widgets.js'), format: 'iife', banner },
};

/** The names of `src/elements/widget/shared-runtime.ts`. */
const SHARED = ['css', 'html', 'nothing', 'msg', 'str'];
const RUNTIME = ['lit', '@lit/localize'];

/** A part takes the script's runtime as an argument; one that needs more than is handed over must not be built. */
const onlyWhatIsShared = {
  name: 'only-what-is-shared',
  renderChunk(_, { importedBindings }) {
    const asked = Object.values(importedBindings).flat();
    const lacking = asked.filter((name) => !SHARED.includes(name));
    if (lacking.length > 0) this.error(`Not in shared-runtime.ts: ${lacking.join(', ')}`);
  },
};

const parts = Object.values(PARTS).map(({ file, input }) => ({
  input,
  external: RUNTIME,
  plugins: [...compile({ sourceMap: true }), smallTemplates(), onlyWhatIsShared],
  output: {
    ...minified(file, { module: true }),
    format: 'iife',
    name: 'part',
    globals: Object.fromEntries(RUNTIME.map((name) => [name, 'runtime'])),
    banner: `${banner}\nexport const withRuntime = (runtime) => {`,
    footer: 'return part; };',
  },
}));

/** For each element a page of its own, to be framed, and what other sites learn of it when they are given its address. */
const FRAME_PAGES = {
  'back-pain-article': 'Running and low back pain',
  'symptom-guide': 'Symptom guide',
  'appointment-form': 'Request an appointment',
};

const framePages = {
  name: 'frame-pages',
  buildStart() {
    for (const name of ['page.html', 'oembed.json']) this.addWatchFile(`src/embed/frame/${name}`);
  },
  generateBundle() {
    for (const [element, title] of Object.entries(FRAME_PAGES)) {
      const written = (name) =>
        readFileSync(`src/embed/frame/${name}`, 'utf8')
          .replaceAll('{element}', element)
          .replaceAll('{title}', title);
      this.emitFile({ type: 'asset', fileName: `${element}.html`, source: written('page.html') });
      this.emitFile({ type: 'asset', fileName: `${element}.oembed.json`, source: written('oembed.json') });
    }
  },
};

const plainScript = (input, file, ...plugins) => ({
  input,
  plugins: [...compile({ sourceMap: false, include: ['src/embed/**/*.ts'] }), ...plugins],
  output: { ...minified(file), sourcemap: false, format: 'iife', banner },
});

const frames = [
  plainScript('src/embed/frame/page.ts', 'embed/frame.js', framePages),
  plainScript('src/embed/frame/around.ts', 'back-pain-widgets.frames.js'),
];

/** What a bundler imports: one module per source file, the runtime libraries left to the host's own copy. */
const modules = {
  input: [
    'src/package.ts',
    'src/define.ts',
    'src/elements/back-pain-article/back-pain-article.ts',
    'src/elements/symptom-guide/symptom-guide.ts',
    'src/elements/appointment-form/appointment-form.ts',
  ],
  external: [/^lit($|\/)/, /^@lit\//, 'tslib'],
  plugins: [
    emptyFirst(`${outDir}/esm`),
    ...compile({ sourceMap: false, declaration: true, declarationDir: `${outDir}/esm`, rootDir: 'src' }),
  ],
  output: { dir: `${outDir}/esm`, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
};

export default [script, ...parts, ...frames, modules];
