import { type PropertyValues } from 'lit';
import type { FirstRenderPlan } from '../shared/first-render.js';
import { WidgetElement } from '../shared/widget-element.js';
import { type Environment } from './environment.js';
import { type Prefill } from './fields/form-controls.js';
import { FreeTimesController } from './free-times/free-times-controller.js';
/**
 * Takes a patient's request for an appointment and sends it to the clinic. It says 'arrived' only after an answer that
 * says so; until then nothing typed is lost, and it tries again by itself where that can help. What is typed lives in
 * the form alone: never in a URL, storage, a log or an event that leaves the element.
 *
 * @summary An appointment request that really arrives, or says honestly that it did not
 * @tagname appointment-form
 * @slot - How to reach the clinic: seen until the form is there, and wherever it cannot send
 * @slot captcha - The clinic's own captcha; the values of its form controls are sent along
 * @csspart field - A field with its label and hint
 * @csspart input - A text field
 * @csspart choice - An answer to tick
 * @csspart day - A day to look at the free times of
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
export declare class AppointmentForm extends WidgetElement {
    static styles: import("lit").CSSResultGroup[];
    /** For the state that comes back with the browser's Back. The element has no value of its own in a form around it. */
    static readonly formAssociated = true;
    /** Where requests go: a URL with https (on this very machine also http). Without it the form cannot send and says so. */
    endpoint?: string | null;
    /** How a request is written: `multipart` (default), `urlencoded`, `json`, `text` (JSON as plain text), `fhir`. */
    format?: 'multipart' | 'urlencoded' | 'json' | 'text' | 'fhir' | null;
    /**
     * The service that takes the requests: `formspree`, `web3forms`, `formsubmit`, `basin`, `getform`, `netlify`, `hubspot`,
     * `contact-form-7`, `gravity-forms`, `apps-script`, `zapier`, `make`, `fhir`. By default the one that the endpoint belongs to.
     */
    provider?: string | null;
    /** Other names for the fields, such as `name:your-name,email:your-email`. */
    fields?: string | null;
    /**
     * How an answer says 'arrived': `status` (a good one is enough), `key=value` in its JSON, `opaque` where it cannot be read. Unset: as
     * the service documents, else JSON that does not deny it, or an empty answer with a good status.
     */
    ok?: string | null;
    /** A page with https to go to once a request has arrived. */
    redirect?: string | null;
    /** The clinic's privacy notice, linked beside the consent. */
    privacyUrl?: string | null;
    /**
     * Days that cannot be asked for, such as `sat sun` (default), `none` where every day can; and dates on which the clinic is
     * closed besides, such as `2026-12-24..2027-01-01`.
     */
    closedDays?: string | null;
    /** Offers the patient to send along what the symptom guide of the page suggested. Off unless set. */
    shareGuide?: boolean | string | null;
    /** The clinic's published calendar: the address of a SMART Scheduling Links manifest, which ends in `$bulk-publish`. */
    slotsUrl?: string | null;
    /** The clinic's time zone, such as `America/New_York`. Unset, free times are shown as the calendar writes them. */
    timeZone?: string | null;
    /** First day whose free times are offered, counted from today; 1 (default) is tomorrow. */
    minNoticeDays?: number | string | null;
    /** Last day whose free times are offered, counted from today. Default 60. */
    maxAheadDays?: number | string | null;
    /** What the form needs of the browser; a test passes its own. @internal */
    environment: Environment;
    private copied;
    /** The clinic's free times. @internal */
    readonly freeTimes: FreeTimesController;
    private readonly kept;
    private readonly optionsReader;
    private readonly entries;
    private readonly guide;
    private readonly longWait;
    private readonly countdown;
    private readonly sender;
    constructor();
    protected get firstRenderPlan(): FirstRenderPlan;
    /** Whoever waits for the form waits for all of its fields. */
    protected getUpdateComplete(): Promise<boolean>;
    /** Empties the form for a new request, with a new reference. Does nothing while one is on its way. */
    reset(): void;
    /**
     * Fills in what the page knows of the patient. Texts are cut to the limits, other keys are passed over. Does nothing
     * while a request is on its way, or where no form is shown.
     */
    prefill(values: Prefill): void;
    private keep;
    private keepNothing;
    /** The browser gives back what was filled in before the page was left. @internal */
    formStateRestoreCallback(state: unknown): void;
    private whenFillable;
    protected firstUpdated(changed: PropertyValues): void;
    protected willUpdate(changed: PropertyValues): void;
    /** Tells the author of bad options, and reads what was typed before the element started. */
    protected updated(changed: PropertyValues): void;
    private tellOfContact;
    private get form();
    private readOptions;
    private readonly send;
    private enter;
    /** Moves focus to what the form has to say, once it is there. */
    private showOutcome;
    private readonly actions;
    protected renderContent(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'appointment-form': AppointmentForm;
    }
}
