import { browserPost } from '../elements/appointment-form/sending/browser-post.js';
import { destinationOf } from '../elements/appointment-form/sending/destination.js';
import { makeDelivery } from '../elements/appointment-form/sending/make-delivery.js';
import { newId } from '../elements/appointment-form/sending/new-id.js';
import { pageAddress } from '../features/booking/page-address.js';
import { testRequest, TEST_MARK } from '../features/booking/test-request.js';
import { answerFinding } from '../features/check/answer-finding.js';

async function sendTest({ options, constants }, script, violations) {
  const request = testRequest(newId(), script.language() ?? script.catalogue(), pageAddress(location.href));
  const where = destinationOf(options, {
    constants: constants.filter(([name]) => name !== TEST_MARK[0]),
    extras: [TEST_MARK],
    consentText: "",
    clinic: script.options().get("clinic") ?? null,
    now: Date.now()
  });
  let answer = { kind: "no-answer", reason: "network" };
  let posted = null;
  const deliver = makeDelivery(request, () => where, {
    now: () => Date.now(),
    post: async (address2, message, how) => {
      posted = message;
      answer = await browserPost(address2, message, how);
      return answer;
    }
  });
  const outcome = await deliver(new AbortController().signal);
  const address = new URL(where.rules.address(where.address));
  return answerFinding(outcome, answer, await connectionTo(address, asksFirst(posted), answer, violations));
}
function asksFirst(message) {
  return message?.kind === "text" && message.type !== "text/plain";
}
async function connectionTo(address, wouldAsk, answer, violations) {
  const { origin } = address;
  const isElsewhere = origin !== location.origin;
  const found = answer.kind === "no-answer" && answer.reason === "network" ? await look(address, isElsewhere) : null;
  const stopOf = () => violations().find(({ directive, blocked }) => directive === "connect-src" && blocked.startsWith(origin));
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
    page: location.origin
  };
}
function nextViolation() {
  return new Promise((heard) => {
    addEventListener("securitypolicyviolation", () => heard(), { once: true });
    setTimeout(heard, 500);
  });
}
async function look(address, isElsewhere) {
  try {
    const { type } = await fetch(address, {
      method: "HEAD",
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "strict-origin-when-cross-origin",
      // Of another origin a browser tells no more than that something answered; of the page's own it tells of a redirect.
      ...isElsewhere ? { mode: "no-cors" } : { redirect: "manual" }
    });
    return { isReachable: true, leadsElsewhere: type === "opaqueredirect" };
  } catch {
    return { isReachable: false, leadsElsewhere: false };
  }
}

export { sendTest };
