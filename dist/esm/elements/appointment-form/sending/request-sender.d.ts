import type { Draft } from '../../../features/booking/fields.js';
import type { AppointmentRequest, GuideLevel } from '../../../features/booking/request.js';
import type { Phase, SubmissionEvent } from '../../../features/booking/submission.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import type { Environment } from '../environment.js';
import { type Destination } from './make-delivery.js';
/** Makes a request of what the patient has filled in, lets the page take it over, and follows it to its end. */
export declare class RequestSender {
    private readonly form;
    private readonly environment;
    /** The last one that was complete; the next has the same id until it is forgotten. */
    request: AppointmentRequest | null;
    /** The free time that it asks for. */
    time: FreeTime | null;
    /** When the patient sent it, in milliseconds since 1970. */
    sentAt: number;
    private shownAt;
    private readonly runner;
    /**
     * @param form where the page hears of the request
     * @param entered called with each new phase
     */
    constructor(form: EventTarget, environment: () => Environment, entered: (phase: Phase) => void);
    get phase(): Phase;
    /** The patient can begin to fill in the form now: a program is faster than a person. */
    formShown(): void;
    /**
     * @param destination asked for at each try, and only after the page has heard of the request: it may still change what
     *   goes along
     */
    send(filledIn: {
        draft: Draft;
        time: FreeTime | null;
        level: GuideLevel | null;
    }, destination: (now: number) => Destination): void;
    /** What the patient does while the request is on its way. */
    dispatch(event: SubmissionEvent): void;
    /** The next request is a new one. */
    forget(): void;
}
