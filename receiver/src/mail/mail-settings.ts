import { isThisMachine } from '../http/this-machine.js';

/** The clinic's mail server, and who is told. */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`). */
  secure: boolean;
  /** The connection must be upgraded by STARTTLS before anything is said on it. */
  requireTLS: boolean;
  auth: { user: string; pass: string } | null;
  to: readonly string[];
  from: string;
}

/**
 * Null where no mail server is set.
 * @throws Error naming the variable, when one cannot be understood; it never quotes `SMTP_URL`, which holds a password
 */
export function readMailSettings(env: NodeJS.ProcessEnv): MailSettings | null {
  const to = addresses('NOTIFY_TO', env['NOTIFY_TO'] ?? '');
  const from = addresses('NOTIFY_FROM', env['NOTIFY_FROM'] ?? '');
  if (!env['SMTP_URL']) {
    if (to.length > 0) throw new Error('NOTIFY_TO is set, but SMTP_URL is not');
    return null;
  }
  const server = mailServer(env['SMTP_URL']);
  const [first] = to;
  if (first === undefined) {
    throw new Error('SMTP_URL is set, but NOTIFY_TO is not: who should be told of new requests?');
  }
  if (from.length > 1) throw new Error('NOTIFY_FROM holds more than one address');
  return { ...server, to, from: from[0] ?? first };
}

function mailServer(text: string): Omit<MailSettings, 'to' | 'from'> {
  const url = URL.canParse(text) ? new URL(text) : null;
  const rest = url ? url.pathname.replace(/^\/$/, '') + url.search + url.hash : '';
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || rest !== '') {
    throw new Error(
      'SMTP_URL cannot be understood; write smtps://user:password@host:465 or smtp://user:password@host:587, ' +
        'with every / ? # @ : % of the user and the password percent-encoded',
    );
  }
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // On the way to another machine somebody could listen, or take the offer of STARTTLS out.
    requireTLS: !secure && !isThisMachine(url.hostname),
    auth: url.username === '' ? null : { user: decoded(url.username), pass: decoded(url.password) },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error('SMTP_URL: a % in the user or the password must be written as %25');
  }
}

/** One address, or several by comma. What it holds goes into a header: no line break, no name, no comment. */
function addresses(name: string, text: string): string[] {
  const all = text.split(',').map((item) => item.trim());
  if (all.length === 1 && all[0] === '') return [];
  if (!all.every((item) => /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\]+$/.test(item))) {
    throw new Error(`${name}: write addresses alone, by comma: desk@clinic.example`);
  }
  return all;
}
