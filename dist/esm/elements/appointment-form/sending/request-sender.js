import { AppointmentSubmitEvent, outcomeOfPage } from './appointment-events.js';
import { completeRequest } from './complete-request.js';
import { makeDelivery } from './make-delivery.js';
import { newId } from './new-id.js';
import { SubmissionRunner } from './submission-runner.js';

class RequestSender {
  /**
   * @param form where the page hears of the request
   * @param entered called with each new phase
   */
  constructor(form, environment, entered) {
    this.form = form;
    this.environment = environment;
    /** The last one that was complete; the next has the same id until it is forgotten. */
    this.request = null;
    /** The free time that it asks for. */
    this.time = null;
    /** When the patient sent it, in milliseconds since 1970. */
    this.sentAt = 0;
    this.shownAt = 0;
    this.runner = new SubmissionRunner(environment, entered);
  }
  get phase() {
    return this.runner.phase;
  }
  /** The patient can begin to fill in the form now: a program is faster than a person. */
  formShown() {
    this.shownAt = this.environment().elapsed();
  }
  /**
   * @param destination asked for at each try, and only after the page has heard of the request: it may still change what
   *   goes along
   */
  send(filledIn, destination) {
    const { draft, time, level } = filledIn;
    const request = completeRequest(this.request?.id ?? newId(), draft, time?.slot ?? null, level);
    const environment = this.environment();
    const now = environment.now();
    this.request = request;
    this.time = time;
    this.sentAt = now;
    const event = new AppointmentSubmitEvent(request);
    this.form.dispatchEvent(event);
    const { pageAnswer } = event;
    if (event.defaultPrevented && !pageAnswer) return;
    const where = () => destination(now);
    this.runner.submit(
      pageAnswer ? () => outcomeOfPage(pageAnswer, where()) : makeDelivery(request, where, environment),
      { shownForMs: environment.elapsed() - this.shownAt, byPage: pageAnswer !== void 0 }
    );
  }
  /** What the patient does while the request is on its way. */
  dispatch(event) {
    this.runner.dispatch(event);
  }
  /** The next request is a new one. */
  forget() {
    this.request = null;
    this.time = null;
    this.runner.dispatch({ type: "reset" });
  }
}

export { RequestSender };
