/**
 * What a test request came to, in words for the clinic's webmaster. `outcome` is what the form itself would make of the
 * answer; the answer and what else is known of the connection say why.
 */
import type { Outcome } from '../delivery/interpret.js';
import type { Answer } from '../delivery/message.js';
import { broken, look, ok, type Finding } from './finding.js';

/** What was found out about a post that brought no answer. */
export interface Connection {
  /** The directive of the page's policy that stopped it; null where none did. */
  stoppedBy: string | null;
  online: boolean;
  /** The server answers when asked for nothing but its head; so only its answer to the post is kept from us. */
  isReachable: boolean;
  /** Asked for its head, it leads to another address. */
  leadsElsewhere: boolean;
  /** The browser asks for leave before it sends this kind of message. */
  asksFirst: boolean;
  /** The page has another origin than the endpoint. */
  isElsewhere: boolean;
  /** Where requests go, without path. */
  origin: string;
  /** The page's own origin. */
  page: string;
}

/** The words that patients see after each outcome are those of the form; this says which of its screens. */
const PATIENT = {
  sent: 'Patients read that their request has arrived.',
  unsure: 'Patients read that their request was sent, and not confirmed.',
  failed: 'Patients read that it could not be confirmed, and are shown your phone number.',
} as const;

export function answerFinding(outcome: Outcome, answer: Answer, connection: Connection): Finding {
  switch (outcome.kind) {
    case 'sent':
      return ok(
        `Arrived: the address says so. ${PATIENT.sent} Look whether you find the test where your requests are.`,
      );
    case 'unconfirmed':
      return look(
        `Sent, and not confirmed: nobody can read whether it arrived. ${PATIENT.unsure}`,
        'Look whether you find the test where your requests are. If you can, let the server allow this site to read its answer (docs/receiver.md), and take ok="opaque" away.',
      );
    case 'rejected':
      return answer.kind === 'answer'
        ? answered(answer, outcome)
        : broken(`Refused. ${PATIENT.failed}`, 'Try again.');
    case 'failed':
      return answer.kind === 'answer'
        ? answered(answer, outcome)
        : broken(`Not confirmed. ${PATIENT.failed}`, 'Try again.');
    case 'retry':
      return answer.kind === 'answer' ? answered(answer, outcome) : unanswered(answer, connection);
  }
}

type Came = Extract<Answer, { kind: 'answer' }>;

/** What an answer means, by its status; the first that fits. */
const BY_STATUS: readonly [fits: (status: number) => boolean, why: string, cure: string][] = [
  [
    (status) => status === 404 || status === 410,
    'there is nothing at that address',
    'Compare the address letter by letter with the one that your service or your server’s maker gave you.',
  ],
  [
    (status) => status === 405 || status === 501,
    'that address takes no requests (it is a page to look at)',
    'Write the address that requests are sent to; services call it “form action” or “endpoint”.',
  ],
  [
    (status) => status === 401 || status === 403 || status === 407,
    'it lets nobody in: a password, a firewall, or a domain that is not allowed',
    'Allow this site’s domain at the service, and let the firewall pass requests (POST) to that address.',
  ],
  [
    (status) => status === 415,
    'it cannot read the format',
    'Set another format: urlencoded, json or text (docs/embedding.md).',
  ],
  [
    (status) => status === 413,
    'it finds the request too large',
    'Raise the server’s limit: a request has a few kilobytes at most.',
  ],
  [
    (status) => status === 429,
    'it takes no more requests for the moment, or your plan’s month is used up',
    'Wait some minutes and try again; look at your service’s limits.',
  ],
  [
    (status) => status === 408 || status === 425,
    'it asks to be tried again',
    'Try again in a minute. If it stays so, tell whoever keeps the server.',
  ],
  [
    (status) => status >= 500,
    'it is broken or overloaded',
    'Tell whoever keeps the server: its own log says what went wrong.',
  ],
  [
    (status) => status === 400 || status === 422,
    'it did not accept what was sent',
    'Let the server take what the form sends: docs/receiver.md lists the fields.',
  ],
  [
    (status) => status < 200 || status > 299,
    'that is no yes',
    'The server has to answer with a status of 200 to 299 once it has the request.',
  ],
];

function answered(answer: Came, outcome: Exclude<Outcome, { kind: 'sent' | 'unconfirmed' }>): Finding {
  const { status } = answer;
  const known = BY_STATUS.find(([fits]) => fits(status));
  if (known) {
    const [, why, cure] = known;
    const head = outcome.kind === 'retry' ? 'Try again' : 'Refused';
    const after = outcome.kind === 'retry' ? 'The form tries several times. ' : '';
    return withAnswersWords(
      broken(`${head}: the address answered ${status}, ${why}. ${after}${PATIENT.failed}`, cure),
      saidIn(answer, outcome),
    );
  }
  if (answer.body === null)
    return broken(
      `Broken off: the answer began well and broke before its end. The request is perhaps there. ${PATIENT.unsure}`,
      'Tell whoever keeps the server: something between it and the browser cuts answers.',
    );
  if (outcome.kind === 'rejected' || (outcome.kind === 'failed' && outcome.reason === 'refused'))
    return withAnswersWords(
      broken(
        `Refused: the address answered ${status}, and says no in its words. ${PATIENT.failed}`,
        'Read its words below, and the part of docs/providers.md on your service.',
      ),
      saidIn(answer, outcome),
    );
  return notConfirmed(answer);
}

function notConfirmed({ status, redirected, body, contentType }: Came): Finding {
  if (redirected === true)
    return broken(
      `Not confirmed: the address led elsewhere, and most redirects lose the request on the way. ${PATIENT.failed}`,
      'Write the address at its end: often with www. or without, with a / at the end or without, or with https.',
    );
  if (/html/i.test(contentType ?? '') || /^\s*<(!doctype|html|head|body)/i.test(body ?? ''))
    return broken(
      `Not confirmed: the address answered ${status} with a web page, which says neither yes nor no. ${PATIENT.failed}`,
      'It is probably the address of a page, not of what receives requests. If your server does answer so, set ok="status".',
    );
  return broken(
    `Not confirmed: the address answered ${status}, and not in words that mean yes. ${PATIENT.failed}`,
    'Let it answer with JSON such as {"ok":true}, or with nothing at all; or say by the option “ok” what its yes looks like.',
  );
}

function unanswered(answer: Exclude<Answer, Came>, connection: Connection): Finding {
  const { stoppedBy, online, isReachable, leadsElsewhere, asksFirst, isElsewhere, origin, page } = connection;
  const after = `The form tries several times. ${PATIENT.failed}`;
  if (answer.kind === 'no-answer' && answer.reason === 'timeout')
    return broken(
      `No answer in 20 seconds. ${after}`,
      'Tell whoever keeps the server that it is too slow to answer.',
    );
  if (stoppedBy !== null)
    return broken(
      `Nothing left this page: your site’s content policy (${stoppedBy}) does not allow ${origin}. ${after}`,
      `Add ${origin} to connect-src of the header Content-Security-Policy (docs/security.md).`,
    );
  if (!online) return look('This device has no network at the moment.', 'Try again once it is back.');
  if (isReachable && asksFirst)
    return broken(
      `Nothing was sent: the browser asks ${origin} for leave before it sends this format, and was given none (CORS preflight). ${after}`,
      `Set format="multipart" or format="text", which need no leave; or let the server answer OPTIONS with Access-Control-Allow-Origin: ${page} and Access-Control-Allow-Headers: content-type.`,
    );
  if (isReachable && isElsewhere)
    return broken(
      `The request has probably arrived, but ${origin} does not allow this page to read its answer (CORS). ${after}`,
      `Let the server answer with the header Access-Control-Allow-Origin: ${page}. Where it cannot, set ok="opaque": patients then read “sent, not confirmed”.`,
    );
  if (leadsElsewhere)
    return broken(
      `The address leads to another one, whose answer this page may not read: a login page, or another site. ${after}`,
      'Write the address at its end, and let nothing before it ask for a password.',
    );
  if (isReachable)
    return broken(
      `The server is there, but broke the connection in place of an answer. ${after}`,
      'Tell whoever keeps the server: its log, or that of a firewall before it, says why.',
    );
  return broken(
    `${origin} cannot be reached from this browser. ${after}`,
    'Open that address in another tab: is it spelt right, is the server running, does the browser warn of its certificate? An ad blocker can stop it, too.',
  );
}

/** What the answer says in words: by field where it names some, else its JSON or a short text. */
function saidIn({ body, contentType }: Came, outcome: Outcome): string[] {
  if (outcome.kind === 'rejected') {
    const { fields, form } = outcome.errors;
    return [...Object.entries(fields).map(([field, said]) => `${field}: ${said}`), ...form];
  }
  const text = (body ?? '').trim();
  const isPage = /html/i.test(contentType ?? '') || text.startsWith('<');
  return isPage || text === '' ? [] : [text.slice(0, 300)];
}

/** The answer's own words are shown on the page alone: nobody knows what a server writes there. */
function withAnswersWords(finding: Finding, words: readonly string[]): Finding {
  if (words.length === 0) return finding;
  return { ...finding, says: `${finding.says} Its words: ${words.join('; ')}`, inReport: finding.says };
}
