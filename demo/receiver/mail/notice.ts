import { createHash } from 'node:crypto';
import { reference } from '../../../src/features/booking/reference.js';

/** What a mail says: that there is something to see, and where. Mail is read by many on its way. */
export interface Notice {
  subject: string;
  text: string;
  messageId: string;
}

/**
 * @param ids the requests that are new
 * @param open how many wait for an answer in all
 * @param inbox address of the inbox
 */
export function notice(ids: readonly string[], open: number, inbox: string): Notice {
  const references = ids.map(reference);
  const one = ids.length === 1;
  const subject = one
    ? `New appointment request ${references.join()}`
    : `${ids.length} new appointment requests`;
  const text = [
    one
      ? `A new appointment request has arrived, reference ${references.join()}.`
      : `${ids.length} new appointment requests have arrived. References:\n\n${references.join('\n')}`,
    `Read ${one ? 'it' : 'them'} in the inbox:\n${inbox}`,
    open === 1 ? '1 request waits for an answer there.' : `${open} requests wait for an answer there.`,
    'This mail holds nothing of what was written, because e-mail is not private.',
  ];
  return { subject, text: `${text.join('\n\n')}\n`, messageId: messageId(ids, inbox) };
}

/** The same for the same requests: many mail systems show a second copy only once. */
function messageId(ids: readonly string[], inbox: string): string {
  const digest = createHash('sha256')
    .update([...ids].sort().join())
    .digest('hex')
    .slice(0, 32);
  return `<${digest}@${new URL(inbox).hostname.replace(/[[\]]/g, '')}>`;
}
