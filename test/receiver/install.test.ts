/** The receiver packed, then installed where nothing of this repository is: what comes along, and whether it runs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aRequest, FORMATS } from './support/a-request.js';
import { listedIds } from './support/inbox-visitor.js';
import { npm, npmEnv, packInto, RECEIVER } from './support/packed.js';
import { endLeftovers, startProcess } from './support/receiver-process.js';

interface Manifest {
  version: string;
  license: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

let folder: string;
let packed: Awaited<ReturnType<typeof packInto>>;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'installed-receiver-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  packed = await packInto(folder);
  await npm(folder, 'install', '--omit=dev', '--no-audit', '--no-fund', packed.file);
});
after(endLeftovers);
after(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what runs, how to run it, and under which licences, and nothing else', () => {
    const other = packed.content.filter((path) => !/^dist\/inbox\/[\w-]+\.(css|js)$/.test(path));
    assert.deepEqual(other, [
      'LICENSE',
      'README.md',
      'container/Dockerfile',
      'container/compose.yaml',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/main.js',
      'dist/main.js.map',
      'dist/receiver.md',
      'package.json',
      'systemd/back-pain-receiver.service',
    ]);
  });

  it('names all that it brings along, with their licences', async () => {
    const own = join(folder, 'node_modules/back-pain-receiver/dist/THIRD-PARTY-NOTICES.txt');
    const notices = await readFile(own, 'utf8');
    for (const name of await packagesIn(join(folder, 'node_modules'))) {
      if (name === 'back-pain-receiver') continue;
      const { version, license } = await manifest(join(folder, 'node_modules', name));
      assert.ok(notices.includes(`\n${name} ${version} (${license})\n`), `${name} ${version} (${license})`);
    }
    assert.match(notices, /Permission is hereby granted/);
  });

  it('may be published', async () => {
    const { private: kept } = await manifest(RECEIVER);
    assert.equal(kept, undefined);
  });

  it('runs by npx in an empty folder', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'npx-receiver-'));
    const npx = [
      'npm',
      'exec',
      '--yes',
      `--package=${join(folder, packed.file)}`,
      '--',
      'back-pain-receiver',
    ];
    const receiver = await startProcess(npmEnv(), npx, empty);
    try {
      const request = aRequest();
      const answer = await fetch(`${receiver.address}/api/appointments`, {
        method: 'POST',
        ...FORMATS.json(request),
      });
      assert.equal(answer.status, 202);
      assert.deepEqual(await listedIds(receiver.address), [request.id]);
      assert.deepEqual(await readdir(empty), ['receiver-data']);
    } finally {
      // npm does not pass a signal on to what it runs.
      const [pid] = (await readFile(join(empty, 'receiver-data/lock'), 'utf8')).split(' ');
      process.kill(Number(pid), 'SIGTERM');
      await receiver.end('SIGTERM');
    }
    await rm(empty, { recursive: true });
  });
});

describe('an installed receiver', () => {
  it('says its version and what it can do', async () => {
    const program = join(folder, 'node_modules/.bin/back-pain-receiver');
    const ask = (arg: string) => spawnSync(program, [arg], { encoding: 'utf8' });
    const { version } = await manifest(RECEIVER);
    assert.equal(ask('--version').stdout, `${version}\n`);
    assert.match(ask('--help').stdout, /back-pain-receiver backup <file>/);
    assert.equal(ask('--nonsense').status, 2);
  });

  it('brings what it runs on, and none of our tools', async () => {
    const own = await manifest(RECEIVER);
    const others = ['..', '../test/e2e', '../test/receiver'].map((place) => manifest(join(RECEIVER, place)));
    const tools = new Set(
      [own, ...(await Promise.all(others))].flatMap((one) => Object.keys(one.devDependencies ?? {})),
    );
    assert.ok(tools.has('react') && tools.has('typescript'));
    const installed = await packagesIn(join(folder, 'node_modules'));
    for (const name of Object.keys(own.dependencies ?? {})) assert.ok(installed.includes(name), name);
    assert.deepEqual(
      installed.filter((name) => tools.has(name) || /^@(angular|medplum|sparticuz|types)\//.test(name)),
      [],
    );
  });

  it('starts, keeps a request and shows it', async () => {
    const program = join(folder, 'node_modules/.bin/back-pain-receiver');
    const receiver = await startProcess({ DATA_DIR: join(folder, 'data') }, program);
    const request = aRequest();
    const answer = await fetch(`${receiver.address}/api/appointments`, {
      method: 'POST',
      ...FORMATS.json(request),
    });
    assert.equal(answer.status, 202);
    assert.deepEqual(await listedIds(receiver.address), [request.id]);
    for (const file of ['inbox.css', 'live.js', 'sign-in.css', 'sign-in.js']) {
      assert.equal((await fetch(`${receiver.address}/inbox/${file}`)).status, 200, file);
    }
    assert.equal((await receiver.end('SIGTERM')).code, 0);
  });
});

async function manifest(of: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(of, 'package.json'), 'utf8')) as Manifest;
}

/** The names of the packages, those of a scope as `@scope/name`. */
async function packagesIn(modules: string): Promise<string[]> {
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'));
  const found = names.map(async (name) =>
    name.startsWith('@') ? (await readdir(join(modules, name))).map((inner) => `${name}/${inner}`) : [name],
  );
  return (await Promise.all(found)).flat();
}
