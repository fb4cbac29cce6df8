/**
 * A WordPress as its own installation page leaves it, with five people who have five roles. Installed once a process,
 * then copied: each test file starts with its own copy.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startDatabase } from './database.js';
import { openMailbox } from './mailbox.js';
import { temporaryFolder } from './processes.js';
import { copySite, serve } from './site-server.js';
import { ROLES, Visitor, type Account, type Role } from './visitor.js';

export const ADMIN_EMAIL = 'desk@clinic.example';

export interface FreshInstall {
  /** Its database, stopped. */
  folder: string;
  accounts: Record<Role, Account>;
}

let once: Promise<FreshInstall> | undefined;

export function freshInstall(): Promise<FreshInstall> {
  return (once ??= installOnce());
}

async function installOnce(): Promise<FreshInstall> {
  // Gone when the process ends.
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  copySite(site, {});
  const mailbox = await openMailbox();
  const database = await startDatabase(folder);
  const { url, server } = await serve(site, join(folder, 'debug.log'), database, mailbox, {});
  try {
    return { folder, accounts: await install(url) };
  } finally {
    await server.stop();
    await database.stopTidily();
    await mailbox.close();
  }
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
