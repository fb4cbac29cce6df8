import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of this machine's own, on a socket in a temporary folder. */
export interface PostgresServer {
  url: string;
  /** Its first process, the parent of all others. */
  readonly pid: number;
  /** Stops it as a power cut would, without a last write, and starts it again. */
  crashAndRestart(): void;
  stop(): void;
}

/** Where Debian keeps the programs that are not on the PATH; the newest version. */
function programs(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  const found = versions
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  return found ?? null;
}

/** PostgreSQL refuses to run as root; then it gets an account without rights, if there is one. */
function account(): { uid?: number; gid?: number } | null {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => /^(postgres|nobody):/.test(entry));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid !== undefined && gid !== undefined ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Why there is no server to test against, or null where there is one. */
export function whyNoPostgres(): string | null {
  if (programs() === null) return 'no PostgreSQL in /usr/lib/postgresql';
  return account() === null ? 'PostgreSQL does not run as root, and there is no account for it' : null;
}

/** @param place the folder to make its own folder in */
export function startPostgres(place = tmpdir()): PostgresServer {
  const bin = programs();
  const as = account();
  if (bin === null || as === null) throw new Error(whyNoPostgres() ?? '');
  const folder = mkdtempSync(join(place, 'receiver-pg-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');

  const run = (program: string, ...args: string[]) => {
    const { status, stderr, error } = spawnSync(join(bin, program), args, {
      ...as,
      cwd: folder,
      encoding: 'utf8',
      // pg_ctl leaves the server running with these; a pipe would be waited for.
      stdio: ['ignore', 'ignore', program === 'pg_ctl' ? 'ignore' : 'pipe'],
    });
    if (status !== 0)
      throw error ?? new Error(`${program} ${args.join(' ')}: ${stderr || `status ${status}`}`);
  };
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}'`;
  const start = () => run('pg_ctl', '-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start');

  run('initdb', '-D', data, '-U', 'receiver', '-A', 'trust', '-E', 'UTF8', '--locale=C');
  start();
  return {
    url: `postgresql://receiver@localhost/postgres?host=${encodeURIComponent(folder)}`,
    get pid() {
      return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    },
    crashAndRestart() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      start();
    },
    stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
