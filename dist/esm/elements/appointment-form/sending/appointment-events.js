import { saysNo } from '../../../features/delivery/denial.js';
import { serverErrors } from '../../../features/delivery/server-errors.js';
import { isObject } from '../../../features/foreign-json.js';
import { answerOf } from './browser-post.js';
import { outcomeOf } from './make-delivery.js';

class AppointmentSubmitEvent extends Event {
  constructor(request) {
    super("appointment-submit", { cancelable: true });
    Object.defineProperties(this, {
      request: { value: request },
      pageAnswer: { writable: true }
    });
  }
  /** Delivers in place of the form, which shows what the promise resolves to. Call it while the event is handled. */
  respondWith(answer) {
    this.preventDefault();
    this.pageAnswer = Promise.resolve(answer);
  }
}
function outcomeEvent(phase) {
  const { name } = phase;
  const reason = name === "sent" ? "confirmed" : name === "failed" ? phase.reason : name === "editing" ? phase.errors && "rejected" : name === "unconfirmed" && name;
  const arrived = name === "sent" || name === "unconfirmed";
  return reason ? new CustomEvent(`appointment-${arrived ? "sent" : "error"}`, {
    bubbles: true,
    composed: true,
    detail: { reason }
  }) : null;
}
async function outcomeOfPage(delivery, destination) {
  try {
    const answer = await delivery;
    if (typeof Response === "function" && answer instanceof Response)
      return outcomeOf(await answerOf(answer), destination);
    if (isObject(answer) && answer["ok"] === true && !("errors" in answer) && !saysNo(answer))
      return { kind: "sent" };
    const { renames, fields } = destination.reader;
    const errors = serverErrors(answer, renames, fields);
    if (errors) return { kind: "rejected", errors };
  } catch {
  }
  return { kind: "failed", reason: "page" };
}

export { AppointmentSubmitEvent, outcomeEvent, outcomeOfPage };
