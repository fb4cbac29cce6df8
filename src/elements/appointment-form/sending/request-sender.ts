import type { Draft } from '../../../features/booking/fields.js';
import type { AppointmentRequest, GuideLevel } from '../../../features/booking/request.js';
import type { Phase, SubmissionEvent } from '../../../features/booking/submission.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import type { Environment } from '../environment.js';
import { AppointmentSubmitEvent, outcomeOfPage } from './appointment-events.js';
import { completeRequest } from './complete-request.js';
import { makeDelivery, type Destination } from './make-delivery.js';
import { newId } from './new-id.js';
import { SubmissionRunner } from './submission-runner.js';

/** Makes a request of what the patient has filled in, lets the page take it over, and follows it to its end. */
export class RequestSender {
  /** The last one that was complete; the next has the same id until it is forgotten. */
  request: AppointmentRequest | null = null;
  /** The free time that it asks for. */
  time: FreeTime | null = null;
  /** When the patient sent it, in milliseconds since 1970. */
  sentAt = 0;
  private shownAt = 0;
  private readonly runner: SubmissionRunner;

  /**
   * @param form where the page hears of the request
   * @param entered called with each new phase
   */
  constructor(
    private readonly form: EventTarget,
    private readonly environment: () => Environment,
    entered: (phase: Phase) => void,
  ) {
    this.runner = new SubmissionRunner(environment, entered);
  }

  get phase(): Phase {
    return this.runner.phase;
  }

  /** The patient can begin to fill in the form now: a program is faster than a person. */
  formShown(): void {
    this.shownAt = this.environment().elapsed();
  }

  /**
   * @param destination asked for at each try, and only after the page has heard of the request: it may still change what
   *   goes along
   */
  send(
    filledIn: { draft: Draft; time: FreeTime | null; level: GuideLevel | null },
    destination: (now: number) => Destination,
  ): void {
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
    const where = (): Destination => destination(now);
    this.runner.submit(
      pageAnswer ? () => outcomeOfPage(pageAnswer, where()) : makeDelivery(request, where, environment),
      { shownForMs: environment.elapsed() - this.shownAt, byPage: pageAnswer !== undefined },
    );
  }

  /** What the patient does while the request is on its way. */
  dispatch(event: SubmissionEvent): void {
    this.runner.dispatch(event);
  }

  /** The next request is a new one. */
  forget(): void {
    this.request = null;
    this.time = null;
    this.runner.dispatch({ type: 'reset' });
  }
}
