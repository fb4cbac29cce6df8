import type { NodemailerError } from 'nodemailer';
import { describeError } from '../http/request-log.js';
import type { Later } from '../outbox/courier.js';

/** What the mail server's answer means for the requests that a mail tells of. */
export type Verdict =
  /** It took the mail; `missed` says whom it does not reach. */
  | { kind: 'taken'; missed: string | null }
  /** It will not have this mail for anybody: sending it again is no use. */
  | { kind: 'refused'; words: string };

const LONGEST_WORDS = 300;

/** @param rejected one for each recipient that was turned away, while others were taken */
export function verdictOnSent(rejected: readonly Pick<NodemailerError, 'response'>[]): Verdict {
  const missed = rejected.length === 0 ? null : wordsOf(rejected);
  return { kind: 'taken', missed };
}

export function verdictOnError(error: unknown): Verdict | Later {
  const { code, responseCode, permanent, response, rejectedErrors } = (error ??
    {}) as Partial<NodemailerError>;
  // About this mail or its recipients. What the server says to anything else is about us: its 535 to a password
  // that was changed yesterday is mended today.
  if (permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE')) {
    return { kind: 'refused', words: wordsOf(rejectedErrors ?? [{ response }]) };
  }
  const status = typeof responseCode === 'number' ? `, ${responseCode}` : '';
  const why =
    code === 'EAUTH'
      ? `it does not take our user and password (EAUTH${status})`
      : describeError(error) + status;
  return { kind: 'later', why, afterMs: null };
}

function wordsOf(errors: readonly Pick<NodemailerError, 'response'>[]): string {
  const said = errors.map(({ response }) =>
    typeof response === 'string' ? response : 'no reason was given',
  );
  return [...new Set(said)].join(' · ').replace(/\s+/g, ' ').slice(0, LONGEST_WORDS);
}
