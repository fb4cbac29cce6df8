import { resolve } from 'node:path';

/** Where requests are kept. */
export interface StoreSettings {
  /** Folder of the built-in store; not used with `databaseUrl`. */
  dataDir: string;
  /** A PostgreSQL to use instead of the built-in store. */
  databaseUrl: string | null;
}

/** @throws Error naming the variable; it never quotes an address, which may hold a password */
export function readStoreSettings(env: NodeJS.ProcessEnv): StoreSettings {
  return {
    dataDir: resolve(env['DATA_DIR'] || 'receiver-data'),
    databaseUrl: withPassword(env['DATABASE_URL'] ?? '', env['DATABASE_PASSWORD'] ?? ''),
  };
}

function withPassword(address: string, password: string): string | null {
  if (password === '') return address || null;
  if (address === '') throw new Error('DATABASE_PASSWORD is set, but DATABASE_URL is not');
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.hostname === '' || url.username === '') {
    throw new Error('DATABASE_URL cannot take DATABASE_PASSWORD; write postgresql://user@host/database');
  }
  if (url.password !== '') throw new Error('DATABASE_URL holds a password, and DATABASE_PASSWORD is set');
  url.password = encodeURIComponent(password);
  return url.href;
}
