/** WordPress's files in a folder of their own, and PHP's server for them. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Database } from './database.js';
import type { Mailbox } from './mailbox.js';
import { startProgram, type Program } from './processes.js';
import { path, WORDPRESS_FOLDER } from './programs.js';

export interface Parts {
  /** Files or folders that are put among the plugins and switched on by the administrator. */
  plugins?: readonly string[];
  /** PHP files that are always on: the test's own arrangements. */
  mustUse?: readonly string[];
  /** The folder of a theme; without one, the first that comes with this WordPress. */
  theme?: string;
  /** Files that the site serves, by their path below `wp-content/`. */
  files?: Readonly<Record<string, string>>;
  /** What the PHP files of the test may read with `getenv`. */
  env?: Readonly<Record<string, string>>;
}

const PHP = join(import.meta.dirname, 'php');

/** Debian's files are links all over the system, and its settings are the machine's: a copy is free of both. */
export function copySite(site: string, { plugins = [], mustUse = [], theme, files = {} }: Parts): void {
  execFileSync('cp', ['-rL', WORDPRESS_FOLDER, site]);
  rmSync(join(site, '.htaccess'), { force: true });
  copyFileSync(join(PHP, 'wp-config.php'), join(site, 'wp-config.php'));
  const content = join(site, 'wp-content');
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  for (const file of [join(PHP, 'mail-to-test.php'), join(PHP, 'permalinks.php'), ...mustUse]) {
    copyFileSync(file, join(content, 'mu-plugins', basename(file)));
  }
  for (const plugin of plugins)
    cpSync(plugin, join(content, 'plugins', basename(plugin)), { recursive: true });
  if (theme !== undefined) cpSync(theme, join(content, 'themes', basename(theme)), { recursive: true });
  for (const [place, file] of Object.entries(files)) copyFileSync(file, join(content, place));
}

export async function serve(
  site: string,
  debugLog: string,
  database: Database,
  mailbox: Mailbox,
  { theme, env = {} }: Parts,
): Promise<{ url: string; server: Program }> {
  const [first = ''] = readdirSync(join(site, 'wp-content/themes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const start = (address: string) =>
    startProgram(
      path('php'),
      ['-d', 'opcache.enable_cli=1', '-S', address, '-t', site, join(PHP, 'router.php')],
      /Development Server .* started/,
      {
        // Two requests at the same moment must meet, as they do on a real server.
        PHP_CLI_SERVER_WORKERS: '4',
        SITE_URL: `http://${address}`,
        SITE_THEME: theme === undefined ? first : basename(theme),
        SITE_SECRET: randomBytes(32).toString('hex'),
        DEBUG_LOG: debugLog,
        DB_SOCKET: database.socket,
        SMTP_PORT: String(mailbox.port),
        ...env,
      },
    );
  for (;;) {
    const address = `127.0.0.1:${await freePort()}`;
    try {
      return { url: `http://${address}`, server: await start(address) };
    } catch (error) {
      // Somebody else may have taken the port before PHP could.
      if (!String(error).includes('Address already in use')) throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
