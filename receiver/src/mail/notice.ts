import { createHash } from 'node:crypto';
import { reference } from '../../../src/features/booking/reference.js';

/** What a mail says: that there is something to see, and where. Mail is read by many on its way. */
export interface Notice {
  subject: string;
  text: string;
  messageId: string;
}

export interface News {
  id: string;
  round: number;
}

/**
 * @param news the requests that are new, or in a later round: handled, and changed by the patient since
 * @param open how many wait for an answer in all
 * @param inbox address of the inbox
 */
export function notice(news: readonly News[], open: number, inbox: string): Notice {
  const references = news.map(
    ({ id, round }) => `${reference(id)}${round > 0 ? ' (changed after it was handled)' : ''}`,
  );
  const one = news.length === 1;
  const subject = one
    ? `New appointment request ${references.join()}`
    : `${news.length} new appointment requests`;
  const text = [
    one
      ? `A new appointment request has arrived, reference ${references.join()}.`
      : `${news.length} new appointment requests have arrived. References:\n\n${references.join('\n')}`,
    `Read ${one ? 'it' : 'them'} in the inbox:\n${inbox}`,
    open === 1 ? '1 request waits for an answer there.' : `${open} requests wait for an answer there.`,
    'This mail holds nothing of what was written, because e-mail is not private.',
  ];
  return { subject, text: `${text.join('\n\n')}\n`, messageId: messageId(news, inbox) };
}

/** The same for the same requests: many mail systems show a second copy only once. */
function messageId(news: readonly News[], inbox: string): string {
  const digest = createHash('sha256')
    .update(
      news
        .map(({ id, round }) => (round > 0 ? `${id}/${round}` : id))
        .sort()
        .join(),
    )
    .digest('hex')
    .slice(0, 32);
  return `<${digest}@${new URL(inbox).hostname.replace(/[[\]]/g, '')}>`;
}
