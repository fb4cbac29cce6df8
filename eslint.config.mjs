import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Which layer may import which: the arrows of docs/architecture.md, the other way round ("`target` must not import `from`"). */
const boundary = (target, ...from) =>
  from.map((forbidden) => ({
    target: `./src/${target}`,
    from: `./src/${forbidden}`,
    message: `${target} must not import ${forbidden}; see docs/architecture.md.`,
  }));

const LAYERS = [
  ...boundary('styles', 'elements', 'embed', 'features', 'content', 'locales'),
  ...boundary('locales', 'elements', 'embed', 'features', 'content', 'styles'),
  ...boundary('content', 'elements', 'embed', 'features', 'locales', 'styles'),
  ...boundary('features', 'elements', 'embed', 'locales', 'styles'),
  ...boundary('embed', 'elements', 'features', 'content', 'styles'),
  ...boundary('elements', 'embed'),
  ...boundary(
    'elements/widget',
    'elements/back-pain-article',
    'elements/symptom-guide',
    'elements/appointment-form',
  ),
  ...boundary('elements/back-pain-article', 'elements/symptom-guide', 'elements/appointment-form'),
  ...boundary('elements/symptom-guide', 'elements/back-pain-article', 'elements/appointment-form'),
  ...boundary('elements/appointment-form', 'elements/back-pain-article', 'elements/symptom-guide'),
];

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/locales/generated/', '.test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      wc: { elementBaseClasses: ['LitElement', 'WidgetElement'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: LAYERS }],
      'import-x/no-cycle': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
      'no-restricted-properties': ['error', { object: 'document', property: 'cookie' }],
      // Registration is guarded and in one place (elements/register.ts), so a class file does not define its tag.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/expose-class-on-global': 'off',
      // `lit` decides attribute behaviour; reflecting is documented per property.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/features/**/*.ts'],
    rules: {
      // Content comes as an argument, so that a test can pass a three-node graph; its types alone may be named.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/content/**'], allowTypeImports: true, message: 'Take content as an argument.' },
            { group: ['lit', 'lit/*', '@lit/*'], message: 'Features know no templates.' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are property accesses.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A plugin's types make `equal` look like a promise; it is one for snapshots alone, which we do not use.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['Equal'], package: '@open-wc/semantic-dom-diff' },
            // node's test runner waits for these itself.
            { from: 'package', name: ['describe', 'it'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    // Runs in WordPress's editor as it is, without a build.
    files: ['integrations/wordpress/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { window: 'readonly' } },
  },
  prettier,
);
