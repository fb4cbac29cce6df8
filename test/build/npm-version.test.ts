/** What becomes of the version and of CHANGELOG.md when a maintainer runs `npm version`. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { dated } from '../../build/release/dated.mjs';

const PLUGIN = 'integrations/wordpress/back-pain-widgets';
const CHANGES = '# Changelog\n\nAll changes.\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n';
const FORMER = `${CHANGES}\n## [0.1.0] - 2026-01-02\n\n- The first.\n`;

describe('the changes of a release', () => {
  it('get number and day, below a section for what comes next', () => {
    assert.equal(
      dated(FORMER, '0.2.0', '2026-11-27'),
      FORMER.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-11-27\n'),
    );
  });

  it('are taken from the document of this repository', async () => {
    assert.match(
      dated(await readFile('CHANGELOG.md', 'utf8'), '99.0.0', '2026-11-27'),
      /## \[99\.0\.0\] - 2026-11-27\n\n###/,
    );
  });

  for (const [what, text] of Object.entries({
    'no section for them': CHANGES.replace('[Unreleased]', 'News'),
    'two sections for them': CHANGES + CHANGES,
    'nothing in it': CHANGES.replace('- A thing.', ''),
    'nothing but a former release below it': FORMER.replace('- A thing.', ''),
    'one of that number already': FORMER.replace('0.1.0', '0.2.0'),
  }))
    it(`are refused: ${what}`, () => {
      assert.throws(() => dated(text, '0.2.0', '2026-11-27'), /CHANGELOG\.md/);
    });
});

describe('npm version', () => {
  let folder: string;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const read = async (file: string) => readFile(join(folder, file), 'utf8');
  const version = async (file: string) => (JSON.parse(await read(file)) as { version: string }).version;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'back-pain-release-'));
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const own = {
      name: 'widgets',
      version: '0.1.0',
      workspaces: ['receiver'],
      // The build of this repository takes long; that it comes after the new number is what counts.
      scripts: {
        version: scripts['version'],
        build: 'node -p "require(\'./package.json\').version" > built.txt',
      },
    };
    await mkdir(join(folder, 'receiver'));
    await writeFile(join(folder, 'package.json'), JSON.stringify(own));
    await writeFile(join(folder, 'receiver/package.json'), '{"name":"a-receiver","version":"0.1.0"}');
    await writeFile(join(folder, 'CHANGELOG.md'), CHANGES);
    await writeFile(join(folder, '.gitignore'), 'node_modules\n');
    await cp('build/release', join(folder, 'build/release'), { recursive: true });
    await cp(PLUGIN, join(folder, PLUGIN), { recursive: true });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--offline'], {
      cwd: folder,
      stdio: 'ignore',
    });
    git('init', '--quiet');
    git('config', 'user.name', 'A Maintainer');
    git('config', 'user.email', 'maintainer@clinic.example');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const release = () => spawnSync('npm', ['version', 'minor'], { cwd: folder, encoding: 'utf8' });

  it('gives packages and plugin the number, dates the changes, builds, commits and tags', async () => {
    const { status, stderr } = release();
    assert.equal(status, 0, stderr);
    assert.equal(await version('package.json'), '0.2.0');
    assert.equal(await version('receiver/package.json'), '0.2.0');
    assert.deepEqual(
      (await read('package-lock.json')).match(/"version": "[^"]+"/g),
      Array(3).fill('"version": "0.2.0"'),
    );
    assert.match(await read('CHANGELOG.md'), /^## \[0\.2\.0\] - \d{4}-\d\d-\d\d$/m);
    const plugin = await read(`${PLUGIN}/back-pain-widgets.php`);
    assert.match(plugin, /^ \* Version: 0\.2\.0$/m);
    assert.match(plugin, /^const VERSION = '0\.2\.0';$/m);
    assert.match(await read(`${PLUGIN}/readme.txt`), /^Stable tag: 0\.2\.0$/m);
    assert.equal((await read('built.txt')).trim(), '0.2.0');
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('describe', '--exact-match'), 'v0.2.0');
  });

  it('commits and tags nothing where the changes say nothing', async () => {
    await writeFile(join(folder, 'CHANGELOG.md'), CHANGES.replace('- A thing.', ''));
    git('commit', '--all', '--quiet', '--message', 'Say nothing');
    const { status, stderr } = release();
    assert.notEqual(status, 0);
    assert.match(stderr, /says nothing of what is to be released/);
    assert.equal(git('tag'), '');
    assert.equal(git('log', '-1', '--format=%s'), 'Say nothing');
  });
});
