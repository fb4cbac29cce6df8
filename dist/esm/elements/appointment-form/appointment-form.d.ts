import { type Prefill } from './form-controls.js';
import { FormOptions } from './form-options.js';
import { FreeTimesOnDemand } from './free-times-on-demand.js';
import { type Surroundings } from './surroundings.js';
/**
 * Takes a patient's request for an appointment and sends it to the clinic. It says 'arrived' only after an answer that
 * says so; until then nothing typed is lost, and it tries again by itself where that can help. What is typed lives in
 * the form alone: never in a URL, storage, a log or an event that leaves the element.
 *
 * @summary An appointment request that really arrives, or says honestly that it did not
 * @tagname appointment-form
 * @slot captcha - The clinic's own captcha; the values of its form controls are sent along
 * @csspart field - A field with its label and hint
 * @csspart input - A text field
 * @csspart choice - An answer to tick
 * @csspart button - Every button
 * @csspart error-summary - What is wrong, above the form
 * @csspart confirmation - What is shown after sending
 * @csspart reference - The reference of the request
 * @csspart failure - What is shown where nothing was confirmed
 * @csspart copy - The patient's copy of the request
 * @csspart contact - How to reach the clinic, in place of a form that could not send
 * @fires {AppointmentSubmitEvent} appointment-submit - A complete request is about to leave. Does not bubble; cancelable
 * @fires {CustomEvent} appointment-sent - The request left: `detail.reason` is `confirmed` or `unconfirmed`
 * @fires {CustomEvent} appointment-error - Nothing was confirmed: `detail.reason` says why, in one word
 */
export declare class AppointmentForm extends FormOptions {
    static styles: import("lit").CSSResultGroup[];
    /** What the form needs of the browser; a test passes its own. @internal */
    surroundings: Surroundings;
    private problems;
    private copied;
    /** The clinic's free times. @internal */
    readonly freeTimes: FreeTimesOnDemand;
    private readonly runner;
    /** The last one that was complete; the next has the same id until the form is reset. */
    private request;
    /** The time that it asks for. */
    private time;
    private shownAt;
    /** Empties the form for a new request, with a new reference. Does nothing while one is on its way. */
    reset(): void;
    /**
     * Fills in what the page knows of the patient. Texts are cut to the limits, other keys are passed over. Does nothing
     * while a request is on its way, or where no form is shown.
     */
    prefill(values: Prefill): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    private readonly guideChanged;
    private get form();
    private get shareable();
    private readonly send;
    private enter;
    /** Moves focus to what the form has to say, once it is there. */
    private showOutcome;
    private readonly again;
    private readonly changed;
    protected renderContent(): unknown;
    private renderStage;
}
