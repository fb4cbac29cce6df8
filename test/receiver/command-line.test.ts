/** What somebody types behind `back-pain-receiver`, and what they are told. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCommandLine } from '../../receiver/src/commands/command-line.js';
import { SETTINGS } from '../../receiver/src/settings-table.js';
import { command } from './support/command.js';

const { version } = JSON.parse(readFileSync('receiver/package.json', 'utf8')) as { version: string };

describe('the command line', () => {
  it('tells its version, and by --help every command and every setting', async () => {
    const { code, stdout } = await command(['--version']);
    assert.deepEqual([code, stdout.toString()], [0, `${version}\n`]);
    const help = await command(['--help']);
    assert.equal(help.code, 0);
    const text = help.stdout.toString();
    for (const { name } of SETTINGS) assert.match(text, new RegExp(`^  ${name}( \\*)? `, 'm'));
    for (const name of ['people add', 'people remove', 'backup', 'restore', 'health'])
      assert.ok(text.includes(name));
    assert.ok(text.split('\n').every((line) => line.length <= 120));
  });

  for (const [args, said] of [
    [['--prot', '8081'], /There is no option --prot\. Settings are environment variables/],
    [['--port=8081'], /There is no option --port\. Settings/],
    [['-p'], /There is no option -p\./],
    [['--replace=yes', 'restore', 'x'], /An option takes no value: write --replace alone/],
    [['strat'], /There is no command "strat"/],
    [['start', 'now'], /"now" is one word too many/],
    [['backup'], /Name the file to write/],
    [['backup', 'a', 'b'], /Name the file to write/],
    [['restore'], /Name the file to read/],
    [['backup', 'a', '--replace'], /--replace goes with restore alone/],
    [
      ['people', 'fire', 'Maria'],
      /"people fire" is no command; there are: people list, add, new-secret, remove/,
    ],
    [['people', 'add'], /Name one person, in quotes: back-pain-receiver people add/],
    [['people', 'add', 'Maria', 'Silva'], /Name one person, in quotes/],
    [['people', 'list', 'Maria'], /"Maria" is one word too many/],
  ] as const) {
    it(`says what is wrong with "${args.join(' ')}"`, () => {
      assert.throws(() => readCommandLine(args), said);
    });
  }

  it('ends with 2 and the way to help where it understands nothing, and starts nothing', async () => {
    const { code, stdout, stderr } = await command(['--port', '1']);
    assert.deepEqual([code, stdout.toString()], [2, '']);
    assert.match(
      stderr,
      /^back-pain-receiver: There is no option --port\..* See: back-pain-receiver --help\n$/,
    );
  });

  it('says in words what failed, without an address or a password', async () => {
    const nowhere = { DATABASE_URL: 'postgresql://me:hidden-word@127.0.0.1:1/none' };
    for (const args of [['people'], ['backup', '-']]) {
      const { code, stderr } = await command(args, nowhere);
      assert.equal(code, 1);
      assert.match(stderr, /That failed: Error ECONNREFUSED/);
      assert.doesNotMatch(stderr, /hidden-word|\.ts:\d/);
    }
    const health = await command(['health'], { PORT: '1' });
    assert.deepEqual(
      [health.code, health.stderr],
      [1, 'back-pain-receiver: The receiver does not answer.\n'],
    );
  });
});
