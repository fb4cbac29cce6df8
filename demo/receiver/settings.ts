import { resolve } from 'node:path';
import { readFhirSettings, type FhirSettings } from './fhir/fhir-settings.js';
import { isThisMachine, readPublicUrl } from './http/public-url.js';
import { readInboxSecret, type InboxSecret } from './inbox/inbox-secret.js';
import { readMailSettings, type MailSettings } from './mail/mail-settings.js';
import { LOOPBACK } from './listen.js';

/** Everything that may differ from one machine to the next; read once, from the environment. */
export interface Settings {
  /** The network address to listen on. */
  host: string;
  /** The port to try first. */
  port: number;
  /** The address under which people reach this receiver; null where it is for this machine alone. */
  publicUrl: URL | null;
  inboxSecret: InboxSecret;
  /** Folder of the built-in store; not used with `databaseUrl`. */
  dataDir: string;
  /** A PostgreSQL to use instead of the built-in store. */
  databaseUrl: string | null;
  /** Origins whose pages may send requests; null lets every page send (no credential is involved). */
  allowedOrigins: readonly string[] | null;
  /** Requests that one address may send per minute; 0 switches the limit off. */
  requestsPerMinute: number;
  /** Whether `X-Forwarded-For` comes from our own proxy and so names the sender. */
  trustProxy: boolean;
  /** Folder that holds the built script. */
  scriptDir: string;
  /** A FHIR server to pass requests on to. */
  fhir: FhirSettings | null;
  /** A mail server that tells somebody of new requests. */
  mail: MailSettings | null;
  /** Days until a request is deleted, handled or not; 0 keeps for ever. */
  keepDays: number;
}

/** @throws Error naming the variable, when one cannot be understood */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const origins = list(env['ALLOWED_ORIGINS']);
  const host = env['HOST'] || LOOPBACK;
  const publicUrl = readPublicUrl(env['PUBLIC_URL'] ?? '');
  const standsOpen = !isThisMachine(host) || (publicUrl !== null && !isThisMachine(publicUrl.hostname));
  return {
    host,
    publicUrl,
    inboxSecret: readInboxSecret(env['INBOX_SECRET'] ?? '', standsOpen),
    port: wholeNumber(env, 'PORT', 8080, 65_535),
    dataDir: resolve(env['DATA_DIR'] || 'demo/.data'),
    databaseUrl: env['DATABASE_URL'] || null,
    allowedOrigins: origins.length === 0 || origins.includes('*') ? null : origins.map(asOrigin),
    requestsPerMinute: wholeNumber(env, 'REQUESTS_PER_MINUTE', 30, 1_000_000),
    trustProxy: env['TRUST_PROXY'] === '1',
    scriptDir: resolve(env['BUILD_DIR'] || 'dist'),
    fhir: readFhirSettings(env),
    mail: readMailSettings(env),
    keepDays: wholeNumber(env, 'KEEP_DAYS', 180, 36_500),
  };
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((item) => item !== '');
}

function asOrigin(text: string): string {
  try {
    return new URL(text).origin;
  } catch {
    throw new Error(`ALLOWED_ORIGINS: "${text}" is no origin; write https://clinic.example`);
  }
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, otherwise: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max)
    throw new Error(`${name}: "${text}" is no whole number from 0 to ${max}`);
  return value;
}
