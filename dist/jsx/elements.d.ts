import type { AppointmentForm } from '../esm/elements/appointment-form/appointment-form.js';
import type { BackPainArticle } from '../esm/elements/back-pain-article/back-pain-article.js';
import type { SymptomGuide } from '../esm/elements/symptom-guide/symptom-guide.js';
import type {} from '../esm/package.js';

/** Every element's class, attributes and events. */
export interface BackPainWidgetsElements {
  'appointment-form': {
    element: AppointmentForm;
    attributes: {
      /** Where requests go: a URL with https (on this very machine also http). Without it the form cannot send and says so. */
      'endpoint'?: string | undefined;
      /** How a request is written: `multipart` (default), `urlencoded`, `json`, `text` (JSON as plain text), `fhir`. */
      'format'?: 'multipart' | 'urlencoded' | 'json' | 'text' | 'fhir' | undefined;
      /** The service that takes the requests: `formspree`, `web3forms`, `formsubmit`, `basin`, `getform`, `netlify`, `hubspot`, `contact-form-7`, `gravity-forms`, `apps-script`, `zapier`, `make`, `fhir`. By default the one that the endpoint belongs to. */
      'provider'?: string | undefined;
      /** Other names for the fields, such as `name:your-name,email:your-email`. */
      'fields'?: string | undefined;
      /** How an answer says 'arrived': `status` (a good one is enough), `key=value` in its JSON, `opaque` where it cannot be read. Unset: as the service documents, else JSON that does not deny it, or an empty answer with a good status. */
      'ok'?: string | undefined;
      /** A page with https to go to once a request has arrived. */
      'redirect'?: string | undefined;
      /** The clinic's privacy notice, linked beside the consent. */
      'privacy-url'?: string | undefined;
      /** Days that cannot be asked for, such as `sat sun` (default), `none` where every day can; and dates on which the clinic is closed besides, such as `2026-12-24..2027-01-01`. */
      'closed-days'?: string | undefined;
      /** Offers the patient to send along what the symptom guide of the page suggested. Off unless set. */
      'share-guide'?: boolean | string | undefined;
      /** The clinic's published calendar: the address of a SMART Scheduling Links manifest, which ends in `$bulk-publish`. */
      'slots-url'?: string | undefined;
      /** The clinic's time zone, such as `America/New_York`. Unset, free times are shown as the calendar writes them. */
      'time-zone'?: string | undefined;
      /** First day whose free times are offered, counted from today; 1 (default) is tomorrow. */
      'min-notice-days'?: number | string | undefined;
      /** Last day whose free times are offered, counted from today. Default 60. */
      'max-ahead-days'?: number | string | undefined;
      /** BCP 47 tag of the page's language; the first of our elements to settle it does so for all. There are words in ar, de, en, en-GB, es, fr, hi, ko, pl, pt-BR, ru, vi and zh-Hans; no clinician has reviewed the translations yet (docs/translation-review.md) */
      'lang'?: string | undefined;
      /** Colours: `light` (default), `dark`, or `auto` to follow the reader's system. */
      'theme'?: 'light' | 'dark' | 'auto' | undefined;
      /** Level of the element's own heading, 1 to 4; its sections follow below it. Default 2. */
      'heading-level'?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4' | undefined;
      /** The clinic's name as patients know it. */
      'clinic'?: string | undefined;
      /** The clinic's telephone number, shown as a link to call. */
      'phone'?: string | undefined;
      /** The clinic's e-mail address, shown as a link to write to. */
      'email'?: string | undefined;
      /** Where the clinic is, as patients should read it; shown beside its phone. */
      'address'?: string | undefined;
      /** When the clinic is open, as patients should read it; shown beside its phone. */
      'hours'?: string | undefined;
      /** The number to call in an emergency; by default that of the page's region. */
      'emergency-number'?: string | undefined;
      /** Which unit of distance stands first, `km` or `mi`; by default that of the page's region. */
      'units'?: 'km' | 'mi' | undefined;
    };
    events: {
      /** A complete request is about to leave. Does not bubble; cancelable */
      'appointment-submit': HTMLElementEventMap['appointment-submit'];
      /** The request left: `detail.reason` is `confirmed` or `unconfirmed` */
      'appointment-sent': HTMLElementEventMap['appointment-sent'];
      /** Nothing was confirmed: `detail.reason` says why, in one word */
      'appointment-error': HTMLElementEventMap['appointment-error'];
    };
  };
  'back-pain-article': {
    element: BackPainArticle;
    attributes: {
      /** Which sections to show, in which order: any of `key-points guidelines outlook exercises running evidence about references`. The emergency signs stand before all of them wherever there is advice. */
      'sections'?: string | undefined;
      /** Who has reviewed the texts, by name and profession. Shown together with the day, or not at all. */
      'reviewed-by'?: string | undefined;
      /** The day of the review, such as `2026-11-30`. */
      'reviewed-on'?: string | undefined;
      /** Address of a JSON file on the clinic's own site with sentences in the clinic's words and exercises of its own, signed by a clinician (docs/own-words.md). */
      'content-url'?: string | undefined;
      /** BCP 47 tag of the page's language; the first of our elements to settle it does so for all. There are words in ar, de, en, en-GB, es, fr, hi, ko, pl, pt-BR, ru, vi and zh-Hans; no clinician has reviewed the translations yet (docs/translation-review.md) */
      'lang'?: string | undefined;
      /** Colours: `light` (default), `dark`, or `auto` to follow the reader's system. */
      'theme'?: 'light' | 'dark' | 'auto' | undefined;
      /** Level of the element's own heading, 1 to 4; its sections follow below it. Default 2. */
      'heading-level'?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4' | undefined;
      /** The clinic's name as patients know it. */
      'clinic'?: string | undefined;
      /** The clinic's telephone number, shown as a link to call. */
      'phone'?: string | undefined;
      /** The clinic's e-mail address, shown as a link to write to. */
      'email'?: string | undefined;
      /** Where the clinic is, as patients should read it; shown beside its phone. */
      'address'?: string | undefined;
      /** When the clinic is open, as patients should read it; shown beside its phone. */
      'hours'?: string | undefined;
      /** The number to call in an emergency; by default that of the page's region. */
      'emergency-number'?: string | undefined;
      /** Which unit of distance stands first, `km` or `mi`; by default that of the page's region. */
      'units'?: 'km' | 'mi' | undefined;
    };
    events: {
    };
  };
  'symptom-guide': {
    element: SymptomGuide;
    attributes: {
      /** Where 'Request an appointment' leads: `#id` of something on the page, or an http(s) address. Default: the page's first `<appointment-form>`. The button stands only where there is time to wait for an appointment. */
      'booking'?: string | undefined;
      /** Address of a JSON file on the clinic's own site with sentences in the clinic's words and exercises of its own, signed by a clinician (docs/own-words.md). */
      'content-url'?: string | undefined;
      /** BCP 47 tag of the page's language; the first of our elements to settle it does so for all. There are words in ar, de, en, en-GB, es, fr, hi, ko, pl, pt-BR, ru, vi and zh-Hans; no clinician has reviewed the translations yet (docs/translation-review.md) */
      'lang'?: string | undefined;
      /** Colours: `light` (default), `dark`, or `auto` to follow the reader's system. */
      'theme'?: 'light' | 'dark' | 'auto' | undefined;
      /** Level of the element's own heading, 1 to 4; its sections follow below it. Default 2. */
      'heading-level'?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4' | undefined;
      /** The clinic's name as patients know it. */
      'clinic'?: string | undefined;
      /** The clinic's telephone number, shown as a link to call. */
      'phone'?: string | undefined;
      /** The clinic's e-mail address, shown as a link to write to. */
      'email'?: string | undefined;
      /** Where the clinic is, as patients should read it; shown beside its phone. */
      'address'?: string | undefined;
      /** When the clinic is open, as patients should read it; shown beside its phone. */
      'hours'?: string | undefined;
      /** The number to call in an emergency; by default that of the page's region. */
      'emergency-number'?: string | undefined;
      /** Which unit of distance stands first, `km` or `mi`; by default that of the page's region. */
      'units'?: 'km' | 'mi' | undefined;
    };
    events: {
      /** Somebody began the questions. Carries nothing */
      'guide-start': HTMLElementEventMap['guide-start'];
      /** A result is shown. Carries nothing */
      'guide-finish': HTMLElementEventMap['guide-finish'];
    };
  };
}
