import { property } from 'lit/decorators.js';
import { WEEKDAYS, type Weekday } from '../../features/booking/request.js';
import type { Entry } from '../../features/delivery/message.js';
import { FORMATS, readOkRule, readRenames } from '../../features/delivery/options.js';
import { looksLikeService } from '../../features/delivery/looks-like-service.js';
import { readChoice, readChoices, readWholeNumber, type Reading } from '../../features/options/choice.js';
import { deliveryAddress, linkAddress, type ParseUrl } from '../../features/options/web-address.js';
import { pageDefault, pageDefaultsUnder } from '../widget/page-defaults.js';
import { WidgetElement } from '../widget/widget-element.js';
import { services, type Destination } from './deliverer.js';
import { SHOWN_FIELDS } from './messages.js';

const parseUrl: ParseUrl = (address, base) => new URL(address, base);

const RENAMEABLE = [...SHOWN_FIELDS, 'id', 'locale', 'page', 'guide'] as const;
/** Further ahead than any clinic plans. */
const MOST_DAYS = 730;

/** The properties that are options of the form alone. */
export type Option =
  | 'endpoint'
  | 'format'
  | 'provider'
  | 'fields'
  | 'ok'
  | 'redirect'
  | 'privacyUrl'
  | 'closedDays'
  | 'slotsUrl'
  | 'timeZone'
  | 'minNoticeDays'
  | 'maxAheadDays';

/** The form's attributes, and what they turned out to mean. */
export abstract class FormOptions extends WidgetElement {
  /** Where requests go: a URL with https (on this very machine also http). Without it the form cannot send and says so. */
  @property() endpoint?: string | null;

  /** How a request is written: `multipart` (default), `urlencoded`, `json`, `text` (JSON as plain text), `fhir`. */
  @property() format?: 'multipart' | 'urlencoded' | 'json' | 'text' | 'fhir' | null;

  /**
   * The service that takes the requests: `formspree`, `web3forms`, `formsubmit`, `basin`, `getform`, `netlify`, `hubspot`,
   * `contact-form-7`, `gravity-forms`, `apps-script`, `zapier`, `make`, `fhir`. By default the one that the endpoint belongs to.
   */
  @property() provider?: string | null;

  /** Other names for the fields, such as `name:your-name,email:your-email`. */
  @property() fields?: string | null;

  /** How an answer says 'arrived': `status` (default without a service), `key=value` in its JSON, `opaque` where it cannot be read. */
  @property() ok?: string | null;

  /** A page with https to go to once a request has arrived. */
  @property() redirect?: string | null;

  /** The clinic's privacy notice, linked beside the consent. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string | null;

  /** Days that cannot be asked for, such as `sat sun` (default); `none` where every day can. */
  @property({ attribute: 'closed-days' }) closedDays?: string | null;

  /** Offers the patient to send along what the symptom guide of the page suggested. Off unless set. */
  @property({ attribute: 'share-guide' }) shareGuide?: boolean | string | null;

  /** The clinic's published calendar: the address of a SMART Scheduling Links manifest, which ends in `$bulk-publish`. */
  @property({ attribute: 'slots-url' }) slotsUrl?: string | null;

  /** The clinic's time zone, such as `America/New_York`. Unset, free times are shown as the calendar writes them. */
  @property({ attribute: 'time-zone' }) timeZone?: string | null;

  /** First day whose free times are offered, counted from today; 1 (default) is tomorrow. */
  @property({ attribute: 'min-notice-days' }) minNoticeDays?: number | string | null;

  /** Last day whose free times are offered, counted from today. Default 60. */
  @property({ attribute: 'max-ahead-days' }) maxAheadDays?: number | string | null;

  /** Where to post, or null where requests could not be sent safely. @internal */
  get address(): string | null {
    return this.usable('endpoint', deliveryAddress, 'https address');
  }

  /**
   * Where requests go, and by which rules.
   * @param extras what else the page's controls say
   */
  protected destination(now: number, extras: readonly Entry[]): Destination {
    const address = this.address ?? '';
    const format = this.read('format', (given) => readChoice(given, FORMATS, 'multipart'));
    const renames = this.read('fields', (given) => readRenames(given, RENAMEABLE));
    return {
      address,
      provider:
        this.given('provider') ?? (format === 'fhir' ? format : looksLikeService(address) ? '' : null),
      options: {
        format,
        renames,
        constants: this.constants,
        extras,
        appointment: {
          now,
          clinic: this.clinicName ?? '',
          privacyUrl: this.privacyAddress ?? '',
          ...this.daysAhead,
        },
      },
      reader: { ok: this.read('ok', readOkRule), renames, fields: SHOWN_FIELDS, now },
    };
  }

  /** `data-field-*` of the element, and of the script tag where the element says nothing else. */
  protected get constants(): Entry[] {
    const own = [...this.attributes]
      .filter(({ name }) => name.startsWith('data-field-'))
      .map(({ name, value }): Entry => [name.slice('data-field-'.length), value]);
    return [...new Map([...pageDefaultsUnder('field-'), ...own])];
  }

  protected get redirectAddress(): string | null {
    return this.usable('redirect', deliveryAddress, 'https address');
  }

  protected get privacyAddress(): string | null {
    return this.usable('privacyUrl', linkAddress, 'web address');
  }

  protected get openDays(): readonly Weekday[] {
    const closed = this.read('closedDays', (given) =>
      readChoices(given, [...WEEKDAYS, 'none'] as const, ['sat', 'sun']),
    );
    return WEEKDAYS.filter((day) => !closed.includes(day));
  }

  /** From how many days on, and up to how many ahead, the clinic takes requests. @internal */
  get daysAhead(): { minDays: number; maxDays: number } {
    const days = (option: Option, min: number, fallback: number): number =>
      this.read(option, (given) => readWholeNumber(given, { min, max: MOST_DAYS }, fallback));
    const minDays = days('minNoticeDays', 0, 1);
    return { minDays, maxDays: days('maxAheadDays', minDays, Math.max(60, minDays)) };
  }

  protected get offersGuide(): boolean {
    const given = this.shareGuide ?? pageDefault('share-guide');
    return given !== null && String(given).toLowerCase() !== 'false';
  }

  /**
   * Reads every option once, so that its author hears of a bad one before a patient meets it. What knows the clinic's
   * service is fetched then, too: nobody waits for it once the form is filled in.
   */
  protected override firstUpdated(): unknown {
    const { provider, address, options } = this.destination(0, []);
    if (provider !== null)
      void services().then(
        ({ complaints }) => {
          for (const [option, wrong] of complaints(provider, address, options, this.given('format')))
            this.warn(option, this.given(option), wrong);
        },
        () => undefined,
      );
    return this.redirectAddress;
  }

  /** What is written for an option. @internal */
  given(option: Option): string | null {
    return this.option(this[option], attributeOf(option));
  }

  /** What an option means; where it is not understood, its author is told. */
  private read<T>(option: Option, meaning: (given: string | null) => Reading<T>): T {
    const given = this.given(option);
    return this.accept(meaning(given), attributeOf(option), given);
  }

  /** An option that holds but one thing, or null where that is of no use, of which its author is told. @internal */
  usable(
    option: Option,
    reading: (given: string | null, base: string, parse: ParseUrl) => string | null,
    wanted: string,
  ): string | null {
    const given = this.given(option);
    const value = reading(given, document.baseURI, parseUrl);
    // Without an endpoint there is no form, so its author is told of a missing one, too.
    if (value === null && (given !== null || option === 'endpoint'))
      this.warn(attributeOf(option), given, `no ${wanted}, so it is ignored`);
    return value;
  }
}

/** `closedDays` → `closed-days` */
function attributeOf(option: Option): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
