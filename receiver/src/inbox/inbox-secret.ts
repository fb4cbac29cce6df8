import { randomBytes } from 'node:crypto';

const FEWEST_CHARACTERS = 16;

/** What opens the inbox. */
export interface InboxSecret {
  text: string;
  /** Made up for this run, because none was set: the person who started it has to be told. */
  generated: boolean;
}

/**
 * @param standsOpen whether others than the person at this machine can reach the receiver
 * @throws Error when a secret is needed and missing, or too easy to guess; it never quotes it
 */
export function readInboxSecret(set: string, standsOpen: boolean): InboxSecret {
  const text = set.trim();
  if (text.length >= FEWEST_CHARACTERS) return { text, generated: false };
  const advice = 'Make one with: openssl rand -base64 24';
  if (text !== '') {
    throw new Error(
      `INBOX_SECRET is too short: at least ${FEWEST_CHARACTERS} characters are needed. ${advice}`,
    );
  }
  if (standsOpen) {
    throw new Error(
      `INBOX_SECRET is not set, and others can reach this receiver (HOST, PUBLIC_URL). ${advice}`,
    );
  }
  return { text: randomBytes(18).toString('base64url'), generated: true };
}
