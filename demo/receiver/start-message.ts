import { isThisMachine } from './http/public-url.js';
import { SIGN_IN } from './inbox/signed-in-only.js';
import { LOOPBACK } from './listen.js';
import type { Settings } from './settings.js';

/** Where people reach this receiver. */
export function ownAddress({ publicUrl }: Pick<Settings, 'publicUrl'>, port: number): string {
  return publicUrl?.origin ?? `http://${LOOPBACK}:${port}`;
}

/** What the person who started the receiver reads. A secret of theirs is not printed; one made up for this run has to be. */
export function startMessage(settings: Settings, port: number, store: string): string {
  const address = ownAddress(settings, port);
  const { mail, keepDays } = settings;
  const { text, generated } = settings.inboxSecret;
  return [
    '',
    `  Demo clinic   ${address}/`,
    `  Snippets      ${address}/builder`,
    `  Inbox         ${address}/inbox`,
    ...(generated
      ? [
          `                Open it by this link:  ${address}${SIGN_IN}#${text}`,
          '                Its secret (after the #) is good for this run; INBOX_SECRET sets one that stays.',
        ]
      : ['                It asks for the INBOX_SECRET that is set.']),
    `  Endpoint      ${address}/api/appointments`,
    ...(settings.publicUrl || !isThisMachine(settings.host)
      ? [`  Listening on  ${settings.host}, port ${port}`]
      : []),
    ...(settings.fhir ? [`  FHIR server   ${settings.fhir.baseUrl}`] : []),
    ...(mail ? [`  Mail          to ${mail.to.join(', ')}, by ${mail.host}`] : []),
    '',
    `  Requests are kept in ${store}.`,
    keepDays === 0
      ? '  None is ever deleted (KEEP_DAYS=0). Ctrl-C ends this.'
      : `  Each is deleted after ${keepDays} days, handled or not (KEEP_DAYS). Ctrl-C ends this.`,
    '',
  ].join('\n');
}
