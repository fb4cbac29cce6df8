/** A MariaDB of the test's own, on a socket in its folder: no port, no password, gone with the folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from './processes.js';
import { path } from './programs.js';

export type Row = Record<string, string>;

export interface Database {
  socket: string;
  /** The rows of a statement; every value as text, NULL as the word. */
  query(sql: string): Row[];
  stop(): Promise<void>;
  /** Ends it with all that it knows written to its folder, which can be copied then. */
  stopTidily(): Promise<void>;
}

/** @param copied a folder of a database that was stopped tidily, to start with what it held; without one, an empty database */
export async function startDatabase(folder: string, copied?: string): Promise<Database> {
  const data = join(folder, DATA);
  const socket = join(folder, 'db.sock');
  const firstStatements = join(folder, 'first.sql');
  writeFileSync(firstStatements, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  // MariaDB does not run as root unless it is told to.
  const account = process.getuid?.() === 0 ? ['--user=root'] : [];
  // At its start it removes all temporary tables that it finds there, also those that another one is using.
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);

  if (copied === undefined)
    run(path('mariadb-install-db'), [
      '--no-defaults',
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      ...account,
    ]);
  else execFileSync('cp', ['-r', join(copied, DATA), data]);
  const server = await startProgram(
    path('mariadbd'),
    [
      '--no-defaults',
      '--skip-networking',
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      ...(copied === undefined ? [`--init-file=${firstStatements}`] : []),
      // Nothing has to survive a power cut.
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-innodb-doublewrite',
      ...account,
    ],
    /ready for connections/,
  );
  return {
    socket,
    query: (sql) => rows(run(path('mariadb'), [...CLIENT, `--socket=${socket}`, '-e', sql, 'wordpress'])),
    stop: () => server.stop(),
    async stopTidily() {
      run(path('mariadb'), [...CLIENT, `--socket=${socket}`, '-e', 'SHUTDOWN']);
      await server.ended();
    },
  };
}

/** Where the database is inside its folder. */
const DATA = 'data';

const CLIENT = ['--no-defaults', '--user=root', '--batch', '--default-character-set=utf8mb4'];

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}:\n${stderr || stdout}`);
  return stdout;
}

/** The client's table of tab-separated values, in which it escapes what would break a line. */
function rows(table: string): Row[] {
  const [names = [], ...lines] = table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map(unescape));
  return lines.map((values) => Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])));
}

const ESCAPED: Record<string, string> = { n: '\n', t: '\t', 0: '\0', '\\': '\\' };

function unescape(value: string): string {
  return value.replace(/\\([nt0\\])/g, (_whole, sign: string) => ESCAPED[sign] ?? sign);
}
