import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLoopbackHost } from '../../src/features/options/web-address.js';
import { readFhirSettings, type FhirSettings } from './fhir/fhir-settings.js';
import { readPublicUrl } from './http/public-url.js';
import { readInboxSecret, type InboxSecret } from './inbox/inbox-secret.js';
import { readMailSettings, type MailSettings } from './mail/mail-settings.js';
import { listensHere, LOOPBACK } from './listen.js';
import { readMetricsToken } from './metrics/metrics-token.js';
import { withSecretsFromFiles } from './secret-files.js';
import type { Site } from './site.js';
import { readStoreSettings, type StoreSettings } from './store/store-settings.js';

/** Everything that may differ from one machine to the next; read once, from the environment. */
export interface Settings extends StoreSettings {
  /** The network address to listen on. */
  host: string;
  /** The port to try first. */
  port: number;
  /** The address under which people reach this receiver; null where it is for this machine alone. */
  publicUrl: URL | null;
  inboxSecret: InboxSecret;
  /** Origins whose pages may send requests; null lets every page send (no credential is involved). */
  allowedOrigins: readonly string[] | null;
  /** Requests that one address may send per minute; 0 switches the limit off. */
  requestsPerMinute: number;
  /** Whether `X-Forwarded-For` comes from our own proxy and so names the sender. */
  trustProxy: boolean;
  /** What is served besides the endpoint and the inbox. */
  site: Site;
  /** A FHIR server to pass requests on to. */
  fhir: FhirSettings | null;
  /** A mail server that tells somebody of new requests. */
  mail: MailSettings | null;
  /** What opens the metrics for other machines; null where they are for this one alone. */
  metricsToken: string | null;
  /** Days until a request is deleted, handled or not; 0 keeps for ever. */
  keepDays: number;
}

/** @throws Error naming the variable, when one cannot be understood */
export function readSettings(given: NodeJS.ProcessEnv): Settings {
  const env = withSecretsFromFiles(given);
  const origins = list(env['ALLOWED_ORIGINS']);
  const host = env['HOST'] || LOOPBACK;
  const publicUrl = readPublicUrl(env['PUBLIC_URL'] ?? '');
  const standsOpen = !listensHere(host) || (publicUrl !== null && !isLoopbackHost(publicUrl.hostname));
  return {
    host,
    publicUrl,
    inboxSecret: readInboxSecret(env['INBOX_SECRET'] ?? '', standsOpen),
    port: wholeNumber(env, 'PORT', 8080, 65_535),
    ...readStoreSettings(env),
    allowedOrigins: origins.length === 0 || origins.includes('*') ? null : origins.map(asOrigin),
    requestsPerMinute: wholeNumber(env, 'REQUESTS_PER_MINUTE', 30, 1_000_000),
    trustProxy: env['TRUST_PROXY'] === '1',
    site: readSite(env['SITE_DIR'] ?? ''),
    fhir: readFhirSettings(env),
    mail: readMailSettings(env),
    metricsToken: readMetricsToken(env['METRICS_TOKEN'] ?? ''),
    keepDays: wholeNumber(env, 'KEEP_DAYS', 180, 36_500),
  };
}

/** @throws Error when SITE_DIR is set and is no folder */
function readSite(text: string): Site {
  if (text === '') return { folders: [] };
  const folder = resolve(text);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`SITE_DIR: there is no folder ${folder}`);
  }
  return { folders: [{ folder, at: '/' }], pages: [['Site', '/']] };
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
