/** Sends one test request the very way in which a form sends a patient's, and says what came of it. */
import { browserPost } from '../elements/appointment-form/sending/browser-post.js';
import { destinationOf } from '../elements/appointment-form/sending/destination.js';
import { makeDelivery } from '../elements/appointment-form/sending/make-delivery.js';
import { newId } from '../elements/appointment-form/sending/new-id.js';
import type { RunningScript } from '../embed/running-script.js';
import { pageAddress } from '../features/booking/page-address.js';
import { TEST_MARK, testRequest } from '../features/booking/test-request.js';
import { answerFinding, type Connection } from '../features/check/answer-finding.js';
import type { Finding } from '../features/check/finding.js';
import type { Violation } from '../features/check/policy-findings.js';
import type { Answer, Message } from '../features/delivery/message.js';
import type { FormFacts } from './read/read-form.js';

/** @param violations what the page's policy has stopped, as known when it is asked for */
export async function sendTest(
  { options, constants }: FormFacts,
  script: Pick<RunningScript, 'language' | 'catalogue' | 'options'>,
  violations: () => readonly Violation[],
): Promise<Finding> {
  const request = testRequest(newId(), script.language() ?? script.catalogue(), pageAddress(location.href));
  const where = destinationOf(options, {
    constants: constants.filter(([name]) => name !== TEST_MARK[0]),
    extras: [TEST_MARK],
    consentText: '',
    clinic: script.options().get('clinic') ?? null,
    now: Date.now(),
  });
  let answer: Answer = { kind: 'no-answer', reason: 'network' };
  let posted: Message | null = null;
  const deliver = makeDelivery(request, () => where, {
    now: () => Date.now(),
    post: async (address, message, how) => {
      posted = message;
      answer = await browserPost(address, message, how);
      return answer;
    },
  });
  const outcome = await deliver(new AbortController().signal);
  const address = new URL(where.rules.address(where.address));
  return answerFinding(outcome, answer, await connectionTo(address, asksFirst(posted), answer, violations));
}

/** JSON that names itself makes a browser ask another origin for leave first. */
function asksFirst(message: Message | null): boolean {
  return message?.kind === 'text' && message.type !== 'text/plain';
}

/** Where no answer came: what can be found out about why. The server is asked for nothing but a head. */
async function connectionTo(
  address: URL,
  wouldAsk: boolean,
  answer: Answer,
  violations: () => readonly Violation[],
): Promise<Connection> {
  const { origin } = address;
  const isElsewhere = origin !== location.origin;
  const found =
    answer.kind === 'no-answer' && answer.reason === 'network' ? await look(address, isElsewhere) : null;
  const stopOf = () =>
    violations().find(({ directive, blocked }) => directive === 'connect-src' && blocked.startsWith(origin));
  if (found?.isReachable === false && !stopOf()) await nextViolation();
  const stop = stopOf();
  return {
    stoppedBy: found && stop ? stop.directive : null,
    online: navigator.onLine,
    isReachable: found?.isReachable ?? true,
    leadsElsewhere: found?.leadsElsewhere ?? false,
    asksFirst: wouldAsk && isElsewhere,
    isElsewhere,
    origin,
    page: location.origin,
  };
}

/** Browsers tell of what they stopped a moment after it failed. */
function nextViolation(): Promise<void> {
  return new Promise((heard) => {
    addEventListener('securitypolicyviolation', () => heard(), { once: true });
    setTimeout(heard, 500);
  });
}

async function look(
  address: URL,
  isElsewhere: boolean,
): Promise<{ isReachable: boolean; leadsElsewhere: boolean }> {
  try {
    const { type } = await fetch(address, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
      // Of another origin a browser tells no more than that something answered; of the page's own it tells of a redirect.
      ...(isElsewhere ? { mode: 'no-cors' } : { redirect: 'manual' }),
    });
    return { isReachable: true, leadsElsewhere: type === 'opaqueredirect' };
  } catch {
    return { isReachable: false, leadsElsewhere: false };
  }
}
