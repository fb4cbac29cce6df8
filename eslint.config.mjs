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
  ...boundary('styles', 'elements', 'embed', 'features', 'content', 'locales', 'words'),
  ...boundary('locales', 'elements', 'embed', 'features', 'content', 'styles', 'words'),
  ...boundary('content', 'elements', 'embed', 'features', 'locales', 'styles', 'words'),
  ...boundary('words', 'elements', 'embed', 'features', 'styles'),
  ...boundary('features', 'elements', 'embed', 'locales', 'styles', 'words'),
  // What holds for the whole page is told to the elements in one place.
  ...boundary('embed', 'elements').map((rule) => ({
    ...rule,
    except: ['./shared/page-defaults.ts', './shared/script-origin.ts'],
  })),
  ...boundary('embed', 'content', 'styles'),
  ...boundary('elements', 'embed', 'check'),
  // The panel of ?bp-check is a file of its own, which patients never load.
  ...boundary('embed', 'check'),
  ...boundary('check', 'styles', 'words'),
  ...boundary(
    'elements/shared',
    'elements/back-pain-article',
    'elements/symptom-guide',
    'elements/appointment-form',
  ),
  ...boundary('elements/back-pain-article', 'elements/symptom-guide', 'elements/appointment-form'),
  ...boundary('elements/symptom-guide', 'elements/back-pain-article', 'elements/appointment-form'),
  ...boundary('elements/appointment-form', 'elements/back-pain-article', 'elements/symptom-guide'),
];

export default ts.config(
  {
    ignores: [
      '**/dist/',
      'node_modules/',
      'src/locales/generated/',
      '.test-results/',
      '.docs-site/',
      '**/.app-*/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // `import { type A }` leaves a bare import behind, which bundlers of the package complain of.
      '@typescript-eslint/no-import-type-side-effects': 'error',
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
      wc: { elementBaseClasses: ['LitElement', 'WidgetElement', 'ProseElement'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: LAYERS }],
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
    files: ['src/elements/**/*.ts', 'src/embed/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@lit/localize',
              message: 'Take `msg` from locales/msg.ts: it shows British English too.',
            },
          ],
        },
      ],
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
      'no-restricted-syntax': [
        'error',
        {
          // The driver looks again when the document changes, and is told of no change inside a shadow root: it would
          // wait for ever for what comes late. Asked for what is visible, it looks at every frame.
          selector:
            "CallExpression[callee.property.name='waitForSelector'][arguments.length=1] > Literal[value=/>>>/]",
          message: 'Wait for what is inside an element with { visible: true }.',
        },
      ],
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
