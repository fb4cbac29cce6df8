/** What docs/receiver.md says of settings, commands and figures is what the receiver knows, no more and no less. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readCommandLine } from '../../receiver/src/commands/command-line.js';
import { Metrics } from '../../receiver/src/metrics/metrics.js';
import { readSettings } from '../../receiver/src/settings.js';
import { SETTINGS } from '../../receiver/src/settings-table.js';
import { SECRET } from './support/inbox-visitor.js';
import { RECEIVER } from './support/packed.js';

const handbook = readFileSync('docs/receiver.md', 'utf8');
const fhir = readFileSync('docs/fhir.md', 'utf8');

describe('the handbook of the receiver', () => {
  it('has every setting in a table, and --help has every one that it names', () => {
    const inTables = Array.from(
      `${handbook}\n${fhir}`.matchAll(/^\| `([A-Z][A-Z_]+)`/gm),
      ([, name]) => name,
    );
    assert.deepEqual(inTables.sort(), SETTINGS.map(({ name }) => name).sort());
  });

  it('names the secrets that a file can hold', () => {
    const paragraph = /\*\*Secrets from files\*\*:([^]*?)\n\n/.exec(handbook)?.[1] ?? '';
    const named = Array.from(paragraph.matchAll(/`([A-Z][A-Z_]+)`/g), ([, name]) => name);
    const secrets = SETTINGS.filter(({ secret }) => secret).map(({ name }) => name);
    assert.deepEqual(named, secrets);
  });

  it('shows no command that is misunderstood', () => {
    const lines = handbook.replaceAll('\\\n', ' ').split('\n');
    const shown = lines
      .filter((line) => /^(npx|docker compose exec|sudo) .*back-pain-receiver /.test(line))
      .map((line) => line.replace(/^.*back-pain-receiver /, '').replace(/(\s#| >| \|).*$/, ''));
    assert.ok(shown.length >= 8, shown.join('\n'));
    for (const line of shown) {
      const args = Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '');
      assert.doesNotThrow(() => readCommandLine(args), line);
    }
  });

  it('has every figure of the metrics', async () => {
    const none = { delivered: 0, waiting: 0, failed: 0 };
    const text = await new Metrics().text({ stored: 0, open: 0, oldestOpen: 0, mail: none, fhir: none });
    const figures = Array.from(
      text.matchAll(/^# TYPE back_pain_receiver_(\w+) /gm),
      ([, name]) => name ?? '',
    );
    const section = /## Metrics([^]*?)\n## /.exec(handbook)?.[1] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      Array.from((row.split(' | ')[0] ?? '').matchAll(/`(\w+)(?:\{[\w,]+\})?`/g), ([, name]) => name ?? ''),
    );
    assert.deepEqual(named.sort(), figures.sort());
    for (const [, reason] of text.matchAll(/reason="(\w+)"/g))
      assert.ok(section.includes(`\`${reason ?? ''}\``), reason);
  });

  it('leads only to sections and files that are there', () => {
    const heads = Array.from(handbook.matchAll(/^#+ (.*)$/gm), ([, head = '']) =>
      head
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, to = ''] of handbook.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (to.startsWith('#')) assert.ok(heads.includes(to.slice(1)), to);
      else if (!/^https?:/.test(to)) assert.ok(existsSync(join('docs', to.split('#')[0] ?? '')), to);
    }
  });

  it('says how many libraries there are', () => {
    const { dependencies } = JSON.parse(readFileSync(join(RECEIVER, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    assert.equal(Object.keys(dependencies).length, 6);
    assert.match(handbook, /It brings six libraries/);
  });

  it('and the table of settings miss none that the sources read', () => {
    const files = readdirSync(join(RECEIVER, 'src'), { recursive: true, encoding: 'utf8' });
    const read = new Set(
      files
        .filter((file) => file.endsWith('.ts') && file !== 'settings-table.ts')
        .map((file) => readFileSync(join(RECEIVER, 'src', file), 'utf8'))
        .flatMap((text) =>
          Array.from(
            text.matchAll(/env\['([A-Z_]+)'\]|wholeNumber\(env, '([A-Z_]+)'/g),
            ([, one, other]) => one ?? other,
          ),
        ),
    );
    assert.deepEqual([...read].sort(), SETTINGS.map(({ name }) => name).sort());
  });
});

describe('a secret in a file', () => {
  let folder: string;
  const file = (content: string) => {
    writeFileSync(join(folder, 'secret'), content);
    return join(folder, 'secret');
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'receiver-secret-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is read as if it stood in the setting', () => {
    for (const content of [SECRET, `${SECRET}\n`, `${SECRET}\r\n`])
      assert.equal(readSettings({ INBOX_SECRET_FILE: file(content) }).inboxSecret.text, SECRET);
    const DATABASE_URL = 'postgresql://me@db.example/requests';
    const { databaseUrl } = readSettings({ DATABASE_URL, DATABASE_PASSWORD_FILE: file('p@ss/w%41 :ü\n') });
    const url = new URL(databaseUrl ?? '');
    assert.deepEqual([decodeURIComponent(url.password), url.host], ['p@ss/w%41 :ü', 'db.example']);
  });

  it('that cannot be had is named with its file, and never quoted', () => {
    const both = { INBOX_SECRET: SECRET, INBOX_SECRET_FILE: file(`${SECRET}-other`) };
    const password = { DATABASE_PASSWORD: SECRET };
    for (const [env, said] of [
      [both, /INBOX_SECRET and INBOX_SECRET_FILE are both set/],
      [
        { INBOX_SECRET_FILE: '/nowhere/secret' },
        /INBOX_SECRET_FILE: \/nowhere\/secret cannot be read \(Error ENOENT\)/,
      ],
      [password, /DATABASE_PASSWORD is set, but DATABASE_URL is not/],
      [
        { ...password, DATABASE_URL: 'postgresql://me:word@db.example/x' },
        /DATABASE_URL holds a password, and/,
      ],
      [
        { ...password, DATABASE_URL: 'postgresql:///x?host=/run' },
        /DATABASE_URL cannot take DATABASE_PASSWORD/,
      ],
      [{ ...password, DATABASE_URL: 'db.example' }, /DATABASE_URL cannot take DATABASE_PASSWORD/],
    ] as const)
      assert.throws(
        () => readSettings(env),
        (error: Error) =>
          said.test(error.message) && !error.message.includes(SECRET) && !error.message.includes(':word'),
        JSON.stringify(env),
      );
    assert.throws(() => readSettings({ INBOX_SECRET_FILE: file('\n') }), /INBOX_SECRET_FILE: .* is empty/);
  });
});
