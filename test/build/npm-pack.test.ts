/** What `npm pack` takes, of both packages, and when it refuses to. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { alone } from '../receiver/support/packed.js';

describe('packing', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'packing-'));
    writeFileSync(join(folder, 'package.json'), '{"version":"1.2.0"}');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const check = () =>
    spawnSync('node', [resolve('build/release/check-built.mjs')], { cwd: folder, encoding: 'utf8' });

  it('is refused where nothing is built, or another version is', () => {
    assert.match(check().stderr, /lacks back-pain-widgets\.js, .*npm run build/);
    for (const file of [
      'esm/package.js',
      'esm/package.d.ts',
      'custom-elements.json',
      'back-pain-widgets.js',
    ]) {
      mkdirSync(join(folder, 'dist/esm'), { recursive: true });
      writeFileSync(join(folder, 'dist', file), '/*! back-pain-widgets 1.1.0 | MIT licence */\n');
    }
    assert.match(check().stderr, /not of version 1\.2\.0/);
    assert.equal(check().status, 1);
    writeFileSync(
      join(folder, 'dist/back-pain-widgets.js'),
      '/*! back-pain-widgets 1.2.0 | MIT licence */\n',
    );
    assert.equal(check().status, 0);
  });
});

describe('what npm packs', () => {
  const packed = (folder: string) => {
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files } = { files: [] }] = JSON.parse(out) as { files: { path: string }[] }[];
    return files.map(({ path }) => path);
  };

  it('of the widgets is all that a page, a bundler or a reader needs, and no more', () => {
    const files = packed('.');
    const docs = readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`);
    assert.ok(docs.length > 15);
    for (const file of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'bin/back-pain-widgets.mjs',
      'dist/back-pain-widgets.js',
      'dist/check.js',
      'dist/content-editor/index.html',
      'dist/back-pain-widgets.notices.txt',
      'dist/custom-elements.json',
      'dist/esm/define.js',
      'dist/esm/define.d.ts',
      'dist/embed/symptom-guide.html',
      'dist/html/symptom-guide.es.html',
      'dist/locales/es.js',
      'dist/locales/integrity.json',
      ...docs,
    ])
      assert.ok(files.includes(file), file);
    assert.deepEqual(
      files.filter(
        (path) =>
          !/^(bin\/|dist\/|docs\/|(LICENSE|(README|CHANGELOG|CONTRIBUTING)\.md|package\.json)$)/.test(path),
      ),
      [],
    );
    // Everything else that README shows or leads to is in it, too.
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, at = '']) => at,
    );
    for (const picture of shown) assert.ok(files.includes(picture), picture);
  });

  it('of the receiver is nothing that it is built from', async () => {
    const files = await alone(() => packed('./receiver'));
    assert.ok(files.includes('README.md'));
    assert.deepEqual(
      files.filter((path) => /^(src|test)\/|\.(ts|mjs)$/.test(path)),
      [],
    );
  });

  for (const file of ['package.json', 'receiver/package.json'])
    it(`says in ${file} where it comes from`, () => {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      assert.equal(manifest['private'], undefined);
      assert.equal(manifest['license'], 'MIT');
      const { url } = manifest['repository'] as { url: string };
      const address = url.replace(/^git\+|\.git$/g, '');
      assert.match(address, /^https:\/\/github\.com\//);
      for (const name of ['homepage', 'bugs']) assert.ok(String(manifest[name]).startsWith(address), name);
    });
});
