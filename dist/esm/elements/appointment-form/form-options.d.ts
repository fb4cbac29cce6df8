import { type Weekday } from '../../features/booking/request.js';
import type { Entry } from '../../features/delivery/message.js';
import { type ParseUrl } from '../../features/options/web-address.js';
import { WidgetElement } from '../widget/widget-element.js';
import { type Destination } from './deliverer.js';
/** The properties that are options of the form alone. */
export type Option = 'endpoint' | 'format' | 'provider' | 'fields' | 'ok' | 'redirect' | 'privacyUrl' | 'closedDays' | 'slotsUrl' | 'timeZone' | 'minNoticeDays' | 'maxAheadDays';
/** The form's attributes, and what they turned out to mean. */
export declare abstract class FormOptions extends WidgetElement {
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
    /** How an answer says 'arrived': `status` (default without a service), `key=value` in its JSON, `opaque` where it cannot be read. */
    ok?: string | null;
    /** A page with https to go to once a request has arrived. */
    redirect?: string | null;
    /** The clinic's privacy notice, linked beside the consent. */
    privacyUrl?: string | null;
    /** Days that cannot be asked for, such as `sat sun` (default); `none` where every day can. */
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
    /** Where to post, or null where requests could not be sent safely. @internal */
    get address(): string | null;
    /**
     * Where requests go, and by which rules.
     * @param extras what else the page's controls say
     */
    protected destination(now: number, extras: readonly Entry[]): Destination;
    /** `data-field-*` of the element, and of the script tag where the element says nothing else. */
    protected get constants(): Entry[];
    protected get redirectAddress(): string | null;
    protected get privacyAddress(): string | null;
    protected get openDays(): readonly Weekday[];
    /** From how many days on, and up to how many ahead, the clinic takes requests. @internal */
    get daysAhead(): {
        minDays: number;
        maxDays: number;
    };
    protected get offersGuide(): boolean;
    /**
     * Reads every option once, so that its author hears of a bad one before a patient meets it. What knows the clinic's
     * service is fetched then, too: nobody waits for it once the form is filled in.
     */
    protected firstUpdated(): unknown;
    /** What is written for an option. @internal */
    given(option: Option): string | null;
    /** What an option means; where it is not understood, its author is told. */
    private read;
    /** An option that holds but one thing, or null where that is of no use, of which its author is told. @internal */
    usable(option: Option, reading: (given: string | null, base: string, parse: ParseUrl) => string | null, wanted: string): string | null;
}
