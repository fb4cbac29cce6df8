/** A WordPress from Debian's package as a test file has it: its own files, database, mailbox and port. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startDatabase, type Database, type Row } from './database.js';
import { ADMIN_EMAIL, freshInstall } from './fresh-install.js';
import { openMailbox, type Mailbox } from './mailbox.js';
import { removeFolder, temporaryFolder } from './processes.js';
import { copySite, serve, type Parts } from './site-server.js';
import { Visitor, type Account, type Role } from './visitor.js';

export type { Parts };

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

export async function startWordpress(parts: Parts = {}): Promise<Wordpress> {
  const fresh = await freshInstall();
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
    const database = await startDatabase(folder, fresh.folder);
    stops.push(() => database.stop());
    const { url, server } = await serve(site, debugLog, database, mailbox, parts);
    stops.push(() => server.stop());

    const { accounts } = fresh;
    if (parts.theme !== undefined) chooseTheme(database, basename(parts.theme));
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

/** As if it had been the theme when WordPress was installed. */
function chooseTheme(database: Database, name: string): void {
  database.query(
    `UPDATE wp_options SET option_value = '${name}' WHERE option_name IN ('template', 'stylesheet')`,
  );
}

async function activate(url: string, account: Account, plugins: readonly string[]): Promise<void> {
  const administrator = await new Visitor(url).logIn(account);
  for (const plugin of plugins) {
    const name = basename(plugin, '.php');
    const file = plugin.endsWith('.php') ? name : `${name}/${name}`;
    await administrator.rest('POST', `/wp/v2/plugins/${file}`, { status: 'active' });
  }
}
