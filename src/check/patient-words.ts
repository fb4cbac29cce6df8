/** What patients read at the end of a request, in their own language, with the clinic's phone and e-mail in it. */
import type { RunningScript } from '../embed/running-script.js';

export interface PatientWords {
  /** When they read it, for the webmaster. */
  when: string;
  words: readonly string[];
}

/**
 * The sentences of the form (`elements/appointment-form/result/`), with the same `msg`: where one is changed there, a test
 * says so.
 */
export function patientWords(
  { words: msg }: Pick<RunningScript, 'words'>,
  contact: { phone: string | null; email: string | null },
  canSend: boolean,
): PatientWords[] {
  const ways = waysToClinic(msg, contact);
  if (!canSend)
    return [
      {
        when: 'In place of the form, as it has no address to send to',
        words: [
          msg('Requests cannot be sent from this page at the moment. Please contact the clinic directly.'),
          ...ways,
        ],
      },
    ];
  return [
    {
      when: 'After a request that arrived',
      words: [
        msg('Your request has arrived'),
        msg('This is not a booked appointment yet: the clinic still has to agree on a time with you.'),
        msg('If you hear nothing, get in touch and give your reference.'),
        ...ways,
      ],
    },
    {
      when: 'After a request whose answer nobody could read',
      words: [
        msg('Sent, not confirmed'),
        msg('Your request has left this page. This clinic’s system cannot tell us whether it arrived.'),
        ...ways,
      ],
    },
    {
      when: 'After a request that was not confirmed',
      words: [
        msg('Your request was not confirmed'),
        msg('The clinic’s system could not be reached. We tried several times.'),
        msg('Nothing you wrote is lost.'),
        msg('You can also contact the clinic directly.'),
        ...ways,
      ],
    },
  ];
}

function waysToClinic(
  msg: RunningScript['words'],
  { phone, email }: { phone: string | null; email: string | null },
): string[] {
  const sentence =
    phone !== null && email !== null
      ? msg('Call {phone} or write to {email}.')
      : phone !== null
        ? msg('Call {phone}.')
        : email !== null
          ? msg('Write to {email}.')
          : null;
  return sentence === null
    ? []
    : [sentence.replace('{phone}', () => phone ?? '').replace('{email}', () => email ?? '')];
}
