import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// A second output folder lets the reproducibility check and the size table build without touching dist/.
const outDir = process.env.BUILD_DIR ?? 'dist';
const banner = `/*! back-pain-widgets ${version} | MIT licence | no tracking, no storage, no third-party request */`;

/** One TypeScript pass for both outputs; declarations come from `tsc` alone (see "build" in package.json). */
const compile = ({ sourceMap }) => [
  nodeResolve({ exportConditions: ['production'] }),
  replace({ preventAssignment: true, values: { __VERSION__: version } }),
  typescript({
    tsconfig: './tsconfig.json',
    noEmit: false,
    noEmitOnError: false,
    sourceMap,
    include: ['src/**/*.ts'],
  }),
];

/** What a webmaster pastes: one classic script holding everything. */
const script = {
  input: 'src/index.ts',
  plugins: [...compile({ sourceMap: true }), minifyTemplateLiterals({ failOnError: true })],
  output: {
    file: `${outDir}/back-pain-widgets.js`,
    format: 'iife',
    sourcemap: true,
    banner,
    plugins: [
      terser({
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        mangle: { properties: { regex: /^__/ } },
        format: { comments: /^!/ },
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
  plugins: compile({ sourceMap: false }),
  output: { dir: `${outDir}/esm`, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
};

export default [script, modules];
