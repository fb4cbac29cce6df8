/** The recipe for a container: its steps, carried out without a runtime, and what compose puts around it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DockerfileParser, JSONInstruction, PropertyInstruction, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { readSettings } from '../../receiver/src/settings.js';
import { SETTINGS } from '../../receiver/src/settings-table.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { listedIds, SECRET } from './support/inbox-visitor.js';
import { npmEnv, packInto, RECEIVER } from './support/packed.js';
import { endLeftovers, startProcess } from './support/receiver-process.js';

const RECIPE = join(RECEIVER, 'container');
const dockerfile = readFileSync(join(RECIPE, 'Dockerfile'), 'utf8');
const instructions = DockerfileParser.parse(dockerfile).getInstructions();

let root: string;
let packed: string;
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'receiver-container-'));
  packed = (await packInto(root)).file;
});
after(endLeftovers);
after(() => rmSync(root, { recursive: true, force: true }));

/** A folder that stands for the container's own `/`. */
class Container {
  folder = '/';
  env: Record<string, string> = {};
  user = 'root';
  readonly own = mkdtempSync(join(root, 'own-'));

  /** Every path of the container, in the folder that stands for it. */
  here(text: string): string {
    return text.replaceAll('/home/node', join(this.own, 'home/node'));
  }

  /** As the runtime hands them to a process, with what npm needs to reach its registry. */
  get surroundings(): Record<string, string> {
    const { PATH = '', ...rest } = this.env;
    const path = PATH.replace('$PATH', process.env['PATH'] ?? '') || (process.env['PATH'] ?? '');
    return { ...npmEnv(), HOME: join(this.own, 'home/node'), ...rest, PATH: path };
  }

  run(command: string): void {
    const { status, stderr, stdout } = spawnSync('/bin/sh', ['-c', this.here(command)], {
      cwd: this.folder,
      env: this.surroundings,
      encoding: 'utf8',
    });
    assert.equal(status, 0, `RUN ${command}\n${stdout}${stderr}`);
  }
}

/** The arguments that stand in the form of JSON, as those of a process do that no shell starts. */
function jsonArguments(instruction: Instruction | undefined): string[] {
  assert.ok(instruction instanceof JSONInstruction);
  return instruction.getJSONStrings().map((one) => one.getJSONValue());
}

/** Carries out one instruction; those that only tell the runtime something are judged by other tests. */
function carryOut(container: Container, instruction: Instruction): void {
  const text = instruction.getArgumentsContent() ?? '';
  switch (instruction.getKeyword()) {
    case 'USER':
      container.user = text;
      return;
    case 'WORKDIR':
      container.folder = container.here(text);
      mkdirSync(container.folder, { recursive: true });
      return;
    case 'ENV':
      assert.ok(instruction instanceof PropertyInstruction);
      for (const property of instruction.getProperties())
        container.env[property.getName()] = container.here(property.getUnescapedValue() ?? '');
      return;
    case 'COPY': {
      assert.equal(text, 'back-pain-receiver-*.tgz ./');
      copyFileSync(join(root, packed), join(container.folder, packed));
      return;
    }
    case 'RUN':
      assert.equal(container.user, 'node', 'nothing runs as root');
      container.run(text);
      return;
    case 'FROM':
    case 'VOLUME':
    case 'EXPOSE':
    case 'HEALTHCHECK':
    case 'ENTRYPOINT':
      return;
    default:
      assert.fail(`What does ${instruction.getKeyword()} do? The test cannot carry it out.`);
  }
}

const theOnly = (keyword: string) => {
  const found = instructions.filter((one) => one.getKeyword() === keyword);
  assert.equal(found.length, 1, keyword);
  return found[0];
};

describe('the Dockerfile', () => {
  it('is sound, and pins its base to a version that the receiver runs on', () => {
    assert.deepEqual(
      validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`),
      [],
    );
    const base = theOnly('FROM')?.getArgumentsContent() ?? '';
    const version = Number(/^node:(\d+)-bookworm-slim$/.exec(base)?.[1]);
    assert.ok(version >= 20, base);
  });

  it('makes a receiver that serves, is well, keeps what it gets in its volume, and ends at once', async () => {
    const container = new Container();
    for (const instruction of instructions) carryOut(container, instruction);
    assert.equal(container.user, 'node');
    const volume = container.here(theOnly('VOLUME')?.getArgumentsContent() ?? '');
    assert.equal(container.env['DATA_DIR'], volume);
    assert.equal(statSync(volume).mode & 0o777, 0o700);
    assert.equal(container.env['PORT'], theOnly('EXPOSE')?.getArgumentsContent());
    assert.deepEqual(
      readdirSync(container.folder).filter((name) => name.endsWith('.tgz')),
      [],
    );

    // As `docker run --env` would set them: a port that is free on this machine, and the secret without which it refuses.
    const env = { ...container.surroundings, PORT: '0', INBOX_SECRET: SECRET };
    const [program = ''] = jsonArguments(theOnly('ENTRYPOINT'));
    const onPath = join(container.folder, 'node_modules/.bin', program);
    const receiver = await startProcess(env, [onPath], container.folder);
    const request = aRequest();
    const answer = await fetch(`${receiver.address}/api/appointments`, {
      method: 'POST',
      ...FORMATS.json(request),
    });
    assert.equal(answer.status, 202);
    assert.deepEqual(await listedIds(receiver.address), [request.id]);
    assert.ok(readdirSync(volume).includes('pglite'));

    const check = /CMD (\[.*\])$/.exec(theOnly('HEALTHCHECK')?.getArgumentsContent() ?? '')?.[1] ?? '';
    const health = () => {
      const [file = '', ...args] = JSON.parse(check) as string[];
      const { port } = new URL(receiver.address);
      return spawnSync(file, args, { env: { ...env, PORT: port }, encoding: 'utf8' });
    };
    const well = health();
    assert.equal(well.status, 0, well.stderr);
    assert.equal((await receiver.end('SIGTERM')).code, 0);
    const ended = health();
    assert.deepEqual(
      [ended.status, ended.stderr],
      [1, 'back-pain-receiver: The receiver does not answer.\n'],
    );
  });

  it('is refused without a secret: none is built in', () => {
    assert.doesNotMatch(dockerfile, /SECRET|PASSWORD|TOKEN/);
    const env = Object.fromEntries(
      instructions
        .flatMap((one) =>
          one instanceof PropertyInstruction && one.getKeyword() === 'ENV' ? one.getProperties() : [],
        )
        .map((property) => [property.getName(), property.getUnescapedValue() ?? '']),
    );
    assert.throws(() => readSettings(env), /INBOX_SECRET is not set, and others can reach/);
  });

  const runtime = ['docker', 'podman'].find((one) => spawnSync(one, ['info']).status === 0);
  it('is built by a container runtime', { skip: runtime ? false : 'no container runtime runs here' }, () => {
    copyFileSync(join(RECIPE, 'Dockerfile'), join(root, 'Dockerfile'));
    const { status, stderr } = spawnSync(runtime ?? '', ['build', root], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});

interface Service {
  environment: Record<string, string>;
  secrets: string[];
  ports?: string[];
  read_only: boolean;
  cap_drop: string[];
  security_opt: string[];
  user?: string;
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}
interface Compose {
  services: Record<'receiver' | 'database', Service>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

describe('compose.yaml', () => {
  const text = readFileSync(join(RECIPE, 'compose.yaml'), 'utf8');
  const compose = parse(text) as Compose;
  const { receiver, database } = compose.services;

  /** As compose does it: `${NAME:?why}` must be set, `${NAME:-default}` may be. */
  const filledIn = (value: string, given: Record<string, string>) =>
    value.replace(/\$\{(\w+):([?-])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
      if (kind === '?' && !given[name]) throw new Error(rest);
      return given[name] || rest;
    });

  it('sets settings that the receiver knows, to what it understands', () => {
    const known = SETTINGS.flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name]));
    for (const name of Object.keys(receiver.environment)) assert.ok(known.includes(name), name);
    const secrets = join(root, 'secrets');
    mkdirSync(secrets);
    for (const name of receiver.secrets) writeFileSync(join(secrets, name), `${SECRET}-p@ss/word\n`);
    const given = { PUBLIC_URL: 'https://requests.clinic.example' };
    const env = Object.fromEntries(
      Object.entries(receiver.environment).map(([name, value]) => [
        name,
        filledIn(value, given).replace('/run/secrets', secrets),
      ]),
    );
    const settings = readSettings(env);
    assert.equal(settings.inboxSecret.text, `${SECRET}-p@ss/word`);
    assert.equal(new URL(settings.databaseUrl ?? '').hostname, 'database');
    assert.equal(decodeURIComponent(new URL(settings.databaseUrl ?? '').password), `${SECRET}-p@ss/word`);
    assert.equal(settings.trustProxy, true);
    assert.throws(() => filledIn(receiver.environment['PUBLIC_URL'] ?? '', {}), /goes into \.env/);
  });

  it('starts nothing without secrets, and holds none', () => {
    const named = Object.keys(compose.secrets).sort();
    assert.deepEqual([...new Set([...receiver.secrets, ...database.secrets])].sort(), named);
    for (const { environment } of [receiver, database])
      for (const [name, value] of Object.entries(environment))
        if (name.endsWith('_FILE')) assert.ok(named.includes(value.replace('/run/secrets/', '')), name);
        else assert.doesNotMatch(name, /PASSWORD|SECRET/);
    assert.match(receiver.environment['METRICS_TOKEN'] ?? '', /:-\}$/);
    assert.equal(new URL(receiver.environment['DATABASE_URL'] ?? '').password, '');
  });

  it('lets neither do more than it must, and only this machine reach the receiver', () => {
    for (const service of [receiver, database]) {
      assert.equal(service.read_only, true);
      assert.deepEqual(service.cap_drop, ['ALL']);
      assert.ok(service.security_opt.includes('no-new-privileges:true'));
    }
    for (const port of receiver.ports ?? []) assert.match(port, /^127\.0\.0\.1:\d+:8080$/);
    assert.equal(database.ports, undefined);
    assert.equal(database.user, 'postgres');
  });

  it('keeps what the database writes, and starts the receiver when it is ready', () => {
    assert.deepEqual(database.volumes, ['requests:/var/lib/postgresql/data']);
    assert.ok('requests' in compose.volumes);
    assert.ok(database.healthcheck?.test.includes('pg_isready'));
    assert.deepEqual(receiver.depends_on, { database: { condition: 'service_healthy' } });
    const { POSTGRES_USER, POSTGRES_DB } = database.environment;
    const { username, pathname } = new URL(receiver.environment['DATABASE_URL'] ?? '');
    assert.deepEqual([username, pathname], [POSTGRES_USER, `/${POSTGRES_DB ?? ''}`]);
  });
});
