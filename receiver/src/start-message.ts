import { takesAllForOne } from './http/public-url.js';
import { SIGN_IN } from './inbox/signed-in-only.js';
import { listensHere, LOOPBACK } from './listen.js';
import type { Settings } from './settings.js';
import type { Site } from './site.js';

/** Where people reach this receiver. */
export function ownAddress({ publicUrl }: Pick<Settings, 'publicUrl'>, port: number): string {
  return publicUrl?.origin ?? `http://${LOOPBACK}:${port}`;
}

/**
 * What the person who started the receiver reads.
 * @param store where requests are kept, in words
 * @param link what opens the inbox once, behind the # of an address
 */
export function startMessage(
  settings: Settings,
  { site, port, store, link }: { site: Site; port: number; store: string; link: string | null },
): string {
  const address = ownAddress(settings, port);
  const { mail, keepDays } = settings;
  return [
    '',
    ...(site.pages ?? []).map(([name, path]) => `  ${name.padEnd(13)} ${address}${path}`),
    `  Inbox         ${address}/inbox`,
    ...(link === null
      ? ['                It asks for the INBOX_SECRET that is set.']
      : [
          `                Open it by this link, which is good once:  ${address}${SIGN_IN}#${link}`,
          `                After that by the secret of this run:  ${settings.inboxSecret.text}`,
          '                INBOX_SECRET sets one that stays.',
        ]),
    `  Endpoint      ${address}/api/appointments`,
    ...(settings.publicUrl || !listensHere(settings.host)
      ? [`  Listening on  ${settings.host}, port ${port}`]
      : []),
    ...(settings.fhir ? [`  FHIR server   ${settings.fhir.baseUrl}`] : []),
    ...(mail ? [`  Mail          to ${mail.to.join(', ')}, by ${mail.host}`] : []),
    ...(takesAllForOne(settings)
      ? [
          '',
          '  WARNING: PUBLIC_URL is set, but TRUST_PROXY is not. Every sender has the address of your web server: the limits',
          '  count all of them as one, and lock everybody out together. Set TRUST_PROXY=1 if that web server is your own.',
        ]
      : []),
    '',
    `  Requests are kept in ${store}.`,
    keepDays === 0
      ? '  None is ever deleted (KEEP_DAYS=0). Ctrl-C ends this.'
      : `  Each is deleted after ${keepDays} days, handled or not (KEEP_DAYS). Ctrl-C ends this.`,
    '',
  ].join('\n');
}
