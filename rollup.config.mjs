import { readFileSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// A second output folder lets the reproducibility check and the size table build without touching dist/.
const outDir = process.env.BUILD_DIR ?? 'dist';
const banner = `/*! back-pain-widgets ${version} | MIT licence | no tracking, no storage, no third-party request */`;

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

/** What a webmaster pastes: one classic script holding everything. */
const script = {
  input: 'src/index.ts',
  plugins: [...compile({ sourceMap: true }), minifyTemplateLiterals({ failOnError: true })],
  output: {
    file: `${outDir}/back-pain-widgets.js`,
    format: 'iife',
    sourcemap: true,
    // The same paths wherever the build goes, so that two builds can be compared.
    sourcemapPathTransform: (source, map) => relative('dist', resolve(dirname(map), source)),
    banner,
    plugins: [
      terser({
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        mangle: { properties: { regex: /^__/ } },
        // ASCII only: pages that declare no charset, or an old one, would garble every apostrophe.
        format: { comments: /^!/, ascii_only: true },
      }),
    ],
  },
};

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

export default [script, modules];
