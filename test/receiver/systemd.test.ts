/** The unit for systemd: understood by systemd, shut in, and setting what the receiver knows. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSettings } from '../../receiver/src/settings.js';
import { SECRET } from './support/inbox-visitor.js';
import { RECEIVER } from './support/packed.js';

const NAME = 'back-pain-receiver.service';
const text = readFileSync(join(RECEIVER, 'systemd', NAME), 'utf8');
const all = (key: string) =>
  Array.from(text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm')), ([, value]) => value ?? '');

const noSystemd =
  spawnSync('systemd-analyze', ['--version']).status === 0 ? false : 'there is no systemd-analyze here';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-systemd-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** As it will be where the receiver is installed: systemd looks whether the program is there. */
function installed(): string {
  const unit = join(folder, NAME);
  writeFileSync(unit, text.replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`));
  return unit;
}

describe('the unit for systemd', () => {
  it('is understood by systemd', { skip: noSystemd }, () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', installed()], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('is shut in, by systemd’s own measure', { skip: noSystemd }, () => {
    const { status, stdout, stderr } = spawnSync(
      'systemd-analyze',
      // In tenths: 0 for nothing that it could do to the machine, 100 for everything.
      ['security', '--offline=yes', '--threshold=20', installed()],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr + stdout.split('\n').slice(-3).join('\n'));
  });

  it('runs under an account of its own, with its data where systemd keeps it', () => {
    assert.deepEqual(all('User'), ['back-pain-receiver']);
    assert.deepEqual(all('StateDirectory'), ['back-pain-receiver']);
    assert.deepEqual(all('StateDirectoryMode'), ['0700']);
    assert.deepEqual(all('NoNewPrivileges'), ['yes']);
    assert.deepEqual(all('ProtectSystem'), ['strict']);
    // The built-in store and V8 write machine code while they run.
    assert.deepEqual(all('MemoryDenyWriteExecute'), []);
  });

  it('hands over settings that the receiver understands, and holds no secret', () => {
    const [credential = ''] = all('LoadCredential');
    const [name = ''] = credential.split(':');
    writeFileSync(join(folder, name), `${SECRET}\n`);
    const given = all('Environment').map((pair) => pair.replace('%d', folder).replace('%S', '/var/lib'));
    const env = Object.fromEntries(given.map((pair) => pair.split('=') as [string, string]));
    const settings = readSettings(env);
    assert.equal(settings.inboxSecret.text, SECRET);
    assert.equal(settings.dataDir, '/var/lib/back-pain-receiver');
  });

  it('says the same of where things are as its handbook', () => {
    const handbook = readFileSync('docs/receiver.md', 'utf8');
    const [program = ''] = all('ExecStart');
    assert.ok(handbook.includes(program.replace('/node_modules/.bin/back-pain-receiver', '')), program);
    for (const path of [...all('EnvironmentFile'), ...all('LoadCredential')])
      assert.ok(handbook.includes(path.replace(/^-|^[\w-]+:/, '')), path);
    assert.ok(handbook.includes(`useradd --system`));
  });
});
