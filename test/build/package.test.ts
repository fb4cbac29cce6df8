/** What a bundler takes from the package, and what a debugger finds beside the script. */
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { article } from '../../src/content/en/article.js';
import { emergency } from '../../src/content/en/emergency.js';
import { exercises } from '../../src/content/en/exercises.js';
import { guide } from '../../src/content/en/guide.js';
import { article as britishArticle } from '../../src/content/en-gb/article.js';
import { exercises as britishExercises } from '../../src/content/en-gb/exercises.js';
import { guide as britishGuide } from '../../src/content/en-gb/guide.js';

const built = process.env['BUILD_DIR'] ?? 'dist';

/** Bundles a page's code against this very package, which is found by its own name. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** All sentences in a piece of prose. */
function sentences(prose: unknown): string[] {
  if (typeof prose === 'string') return prose.includes(' ') ? [prose] : [];
  return typeof prose === 'object' && prose !== null ? Object.values(prose).flatMap(sentences) : [];
}

const inBundle = (code: string, prose: unknown) =>
  sentences(prose).filter((sentence) => code.includes(JSON.stringify(sentence).slice(1, -1)));

describe('the package', () => {
  for (const name of ['appointment-form', 'symptom-guide', 'back-pain-article'])
    it(`registers <${name}> alone by 'define/${name}'`, async () => {
      const code = await bundle(`import 'back-pain-widgets/define/${name}';`);
      assert.deepEqual(
        [...code.matchAll(/registerElement\("([\w-]+)"/g)].map(([, tag]) => tag),
        [name],
      );
    });

  it('registers all three by a bare import of define, and nothing by one of the package', async () => {
    const all = await bundle("import 'back-pain-widgets/define';");
    for (const name of ['appointment-form', 'symptom-guide', 'back-pain-article'])
      assert.match(all, new RegExp(`"${name}": `));
    assert.equal((await bundle("import 'back-pain-widgets';")).trim(), '');
    assert.equal((await bundle("import 'back-pain-widgets/appointment-form';")).trim(), '');
  });

  for (const [how, code] of [
    ['registered', "import 'back-pain-widgets/define/appointment-form';"],
    [
      'as a class',
      "import { AppointmentForm } from 'back-pain-widgets/appointment-form'; new AppointmentForm();",
    ],
    [
      'as a class from the root',
      "import { AppointmentForm } from 'back-pain-widgets'; new AppointmentForm();",
    ],
  ] as const)
    it(`brings the form without article, exercises and guide, ${how}`, async () => {
      const form = await bundle(code);
      // The same measure finds the words that the form does need.
      assert.deepEqual(inBundle(form, emergency), sentences(emergency));
      for (const prose of [article, exercises, guide]) {
        assert.ok(sentences(prose).length > 20);
        assert.deepEqual(inBundle(form, prose), []);
      }
      assert.deepEqual(inBundle(form, [britishArticle, britishExercises, britishGuide]), []);
    });

  it('brings the check of a page only to who imports it', async () => {
    assert.match(await bundle("import('back-pain-widgets/check');"), /back-pain-check/);
    assert.doesNotMatch(await bundle("import 'back-pain-widgets/define';"), /back-pain-check/);
  });

  it('asks for no helper library', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    assert.ok(!('tslib' in dependencies));
  });
});

describe('what is published', () => {
  /** Paths in the package, as npm would pack it from here. */
  const packed = new Set(
    (
      JSON.parse(execSync('npm pack --dry-run --json --ignore-scripts', { encoding: 'utf8' })) as [
        { files: { path: string }[] },
      ]
    )[0].files.map(({ path }) => path),
  );

  it('brings the documents, the notices, the changes and the licence', () => {
    const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    assert.ok(docs.includes('frameworks.md'));
    for (const file of [
      ...docs.map((name) => `docs/${name}`),
      'README.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'dist/back-pain-widgets.notices.txt',
    ])
      assert.ok(packed.has(file), file);
  });

  it('holds every file that its manifest names', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object };
    const named = JSON.stringify(exports).match(/(?<="\.\/)[^"]+\.\w+(?=")/g) ?? [];
    assert.ok(named.length > 15);
    const names = Object.keys(exports).map((name) => name.slice(2));
    assert.deepEqual(
      named.filter((file) => !names.includes(file) && !packed.has(file)),
      [],
    );
  });

  it('links between documents, and pictures, lead to files', () => {
    const documents = [...packed].filter((file) => file.endsWith('.md'));
    const missing = documents.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
        .map(([, link = '']) => join(dirname(file), link))
        .filter((target) => !existsSync(target))
        .map((target) => `${file}: ${target}`),
    );
    assert.deepEqual(missing, []);
  });
});

describe('the source map of the script', () => {
  it('holds its sources, each as it stands in the repository', () => {
    const file = join(built, 'back-pain-widgets.js.map');
    const { sources, sourcesContent } = JSON.parse(readFileSync(file, 'utf8')) as {
      sources: string[];
      sourcesContent: string[];
    };
    const ours = sources.filter((source) => source.includes('/src/') && !source.includes('node_modules'));
    assert.ok(ours.length > 100, `${ours.length} sources`);
    for (const source of ours)
      assert.equal(
        sourcesContent[sources.indexOf(source)],
        readFileSync(join('dist', source), 'utf8'),
        source,
      );
    assert.equal(sourcesContent.length, sources.length);
    assert.ok(sourcesContent.every((text) => text));
  });
});
