/** A fresh WordPress from Debian's package: its own files, database, mailbox and port, five people with five roles. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { startDatabase, type Database, type Row } from './database.js';
import { openMailbox, type Mailbox } from './mailbox.js';
import { removeFolder, startProgram, temporaryFolder, type Program } from './processes.js';
import { path, WORDPRESS_FOLDER } from './programs.js';
import { ROLES, Visitor, type Account, type Role } from './visitor.js';

export interface Wordpress {
  /** As in `http://127.0.0.1:40123`. */
  url: string;
  /** The address that the site's notices go to. */
  adminEmail: string;
  mailbox: Mailbox;
  accounts: Record<Role, Account>;
  /** Somebody with this role, logged in; without one, a stranger. */
  visitor(role?: Role): Promise<Visitor>;
  query(sql: string): Row[];
  /** Does what WordPress has put off until now, as its own clock would. */
  runScheduled(): Promise<void>;
  /** What PHP complained about, one line each. */
  complaints(): string[];
  stop(): Promise<void>;
}

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
const ADMIN_EMAIL = 'desk@clinic.example';

export async function startWordpress(parts: Parts = {}): Promise<Wordpress> {
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  const debugLog = join(folder, 'debug.log');
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.reverse()) await end();
    removeFolder(folder);
  };
  try {
    copySite(site, parts);
    const mailbox = await openMailbox();
    stops.push(() => mailbox.close());
    const database = await startDatabase(folder);
    stops.push(() => database.stop());
    const { url, server } = await serve(site, debugLog, database, mailbox, parts);
    stops.push(() => server.stop());

    const accounts = await install(url);
    await activate(url, accounts.administrator, parts.plugins ?? []);
    mailbox.empty();
    return {
      url,
      adminEmail: ADMIN_EMAIL,
      mailbox,
      accounts,
      visitor: async (role) => {
        const visitor = new Visitor(url);
        return role ? visitor.logIn(accounts[role]) : visitor;
      },
      query: (sql) => database.query(sql),
      runScheduled: async () => {
        await (await fetch(`${url}/wp-cron.php?doing_wp_cron`)).text();
      },
      complaints: () => complaintsIn(debugLog),
      stop,
    };
  } catch (error) {
    const said = complaintsIn(debugLog).slice(-5).join('\n');
    await stop();
    throw new Error(`WordPress did not start. PHP's last words:\n${said}`, { cause: error });
  }
}

function complaintsIn(debugLog: string): string[] {
  return existsSync(debugLog) ? readFileSync(debugLog, 'utf8').split('\n').filter(Boolean) : [];
}

/** Debian's files are links all over the system, and its settings are the machine's: a copy is free of both. */
function copySite(site: string, { plugins = [], mustUse = [], theme, files = {} }: Parts): void {
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

async function serve(
  site: string,
  debugLog: string,
  database: Database,
  mailbox: Mailbox,
  { theme, env = {} }: Parts,
): Promise<{ url: string; server: Program }> {
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const [first = ''] = readdirSync(join(site, 'wp-content/themes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const server = await startProgram(
    path('php'),
    ['-d', 'opcache.enable_cli=1', '-S', address, '-t', site, join(PHP, 'router.php')],
    /Development Server .* started/,
    {
      // Two requests at the same moment must meet, as they do on a real server.
      PHP_CLI_SERVER_WORKERS: '4',
      SITE_URL: url,
      SITE_THEME: theme === undefined ? first : basename(theme),
      SITE_SECRET: randomBytes(32).toString('hex'),
      DEBUG_LOG: debugLog,
      DB_SOCKET: database.socket,
      SMTP_PORT: String(mailbox.port),
      ...env,
    },
  );
  return { url, server };
}

/** WordPress's own installation page, then people by its REST interface. */
async function install(url: string): Promise<Record<Role, Account>> {
  const accounts = Object.fromEntries(
    ROLES.map((role) => [role, { name: `the-${role}`, password: randomBytes(12).toString('hex') }]),
  ) as Record<Role, Account>;
  const { name, password } = accounts.administrator;
  const answer = await fetch(`${url}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Harbour Physio',
      user_name: name,
      admin_password: password,
      admin_password2: password,
      pw_weak: '1',
      admin_email: ADMIN_EMAIL,
      blog_public: '0',
      language: '',
    }),
  });
  const page = await answer.text();
  if (!page.includes('wp-login.php')) throw new Error(`WordPress was not installed:\n${page}`);

  const administrator = await new Visitor(url).logIn(accounts.administrator);
  for (const role of ROLES.filter((other) => other !== 'administrator')) {
    const { name: username, password: secret } = accounts[role];
    const email = `${role}@clinic.example`;
    await administrator.rest('POST', '/wp/v2/users', { username, password: secret, email, roles: [role] });
  }
  return accounts;
}

async function activate(url: string, account: Account, plugins: readonly string[]): Promise<void> {
  const administrator = await new Visitor(url).logIn(account);
  for (const plugin of plugins) {
    const name = basename(plugin, '.php');
    const file = plugin.endsWith('.php') ? name : `${name}/${name}`;
    await administrator.rest('POST', `/wp/v2/plugins/${file}`, { status: 'active' });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
