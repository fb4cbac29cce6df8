import { property } from 'lit/decorators.js';
import { WEEKDAYS, type Weekday } from '../../features/booking/request.js';
import type { Reader } from '../../features/delivery/interpret.js';
import type { Entry } from '../../features/delivery/message.js';
import {
  FORMATS,
  readOkRule,
  readRenames,
  type Format,
  type OkRule,
  type Renames,
} from '../../features/delivery/options.js';
import { readChoice, readChoices, readWholeNumber } from '../../features/options/choice.js';
import { isTimeZone } from '../../features/slots/clinic-clock.js';
import { manifestAddress } from '../../features/slots/manifest.js';
import { deliveryAddress, linkAddress, type ParseUrl } from '../../features/options/web-address.js';
import { pageDefault, pageDefaultsUnder } from '../widget/page-defaults.js';
import { WidgetElement } from '../widget/widget-element.js';
import type { CalendarOptions } from './free-times/free-times-controller.js';
import { SHOWN_FIELDS } from './messages.js';

const parseUrl: ParseUrl = (address, base) => new URL(address, base);

const RENAMEABLE = [...SHOWN_FIELDS, 'id', 'locale', 'page', 'guide'] as const;
/** Further ahead than any clinic plans. */
const MOST_DAYS = 730;

/** The form's attributes, and what they turned out to mean. */
export abstract class FormOptions extends WidgetElement {
  /** Where requests go: a URL with https (on this very machine also http). Without it the form cannot send and says so. */
  @property() endpoint: string | null = null;

  /** How a request is written: `multipart` (default), `urlencoded`, `json`, `text` (JSON as plain text), `fhir`. */
  @property() format: string | null = null;

  /** Other names for the fields, such as `name:your-name,email:your-email`. */
  @property() fields: string | null = null;

  /** How an answer says 'arrived': `status` (default), `key=value` in its JSON, `opaque` where it cannot be read. */
  @property() ok: string | null = null;

  /** A page with https to go to once a request has arrived. */
  @property() redirect: string | null = null;

  /** The clinic's privacy notice, linked beside the consent. */
  @property({ attribute: 'privacy-url' }) privacyUrl: string | null = null;

  /** Days that cannot be asked for, such as `sat sun` (default); `none` where every day can. */
  @property({ attribute: 'closed-days' }) closedDays: string | null = null;

  /** Offers the patient to send along what the symptom guide of the page suggested. Off unless set. */
  @property({ attribute: 'share-guide' }) shareGuide: string | null = null;

  /** The clinic's published calendar: the address of a SMART Scheduling Links manifest, which ends in `$bulk-publish`. */
  @property({ attribute: 'slots-url' }) slotsUrl: string | null = null;

  /** The clinic's time zone, such as `America/New_York`. Unset, free times are shown as the calendar writes them. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;

  /** First day whose free times are offered, counted from today; 1 (default) is tomorrow. */
  @property({ attribute: 'min-notice-days' }) minNoticeDays: string | null = null;

  /** Last day whose free times are offered, counted from today. Default 60. */
  @property({ attribute: 'max-ahead-days' }) maxAheadDays: string | null = null;

  /** Where to post, or null where requests could not be sent safely. */
  protected get address(): string | null {
    const given = this.option(this.endpoint, 'endpoint');
    const address = deliveryAddress(given, document.baseURI, parseUrl);
    if (address === null)
      this.warn('endpoint', given, 'no https address, so the form shows how to reach the clinic');
    return address;
  }

  protected get wireFormat(): Format {
    const given = this.option(this.format, 'format');
    return this.accept(readChoice(given, FORMATS, 'multipart'), 'format', given);
  }

  protected get okRule(): OkRule {
    const given = this.option(this.ok, 'ok');
    return this.accept(readOkRule(given), 'ok', given);
  }

  protected get renames(): Renames {
    const given = this.option(this.fields, 'fields');
    return this.accept(readRenames(given, RENAMEABLE), 'fields', given);
  }

  /** `data-field-*` of the element, and of the script tag where the element says nothing else. */
  protected get constants(): Entry[] {
    const own = [...this.attributes]
      .filter(({ name }) => name.startsWith('data-field-'))
      .map(({ name, value }): [string, string] => [name.slice('data-field-'.length), value]);
    return [...new Map([...pageDefaultsUnder('field-'), ...own])];
  }

  protected get reader(): Reader {
    return { ok: this.okRule, renames: this.renames, fields: SHOWN_FIELDS, now: Date.now() };
  }

  protected get redirectAddress(): string | null {
    const given = this.option(this.redirect, 'redirect');
    const address = deliveryAddress(given, document.baseURI, parseUrl);
    if (given !== null && address === null) this.warn('redirect', given, 'no https address, ignored');
    return address;
  }

  protected get privacyAddress(): string | null {
    const given = this.option(this.privacyUrl, 'privacy-url');
    const address = linkAddress(given, document.baseURI, parseUrl);
    if (given !== null && address === null) this.warn('privacy-url', given, 'no web address, ignored');
    return address;
  }

  protected get openDays(): readonly Weekday[] {
    const given = this.option(this.closedDays, 'closed-days');
    const reading = readChoices(given, [...WEEKDAYS, 'none'] as const, ['sat', 'sun']);
    const closed = this.accept(reading, 'closed-days', given);
    return WEEKDAYS.filter((day) => !closed.includes(day));
  }

  /** The clinic's calendar, or null where free times are not to be shown. */
  protected get calendar(): CalendarOptions | null {
    const given = this.option(this.slotsUrl, 'slots-url');
    if (given === null) return null;
    const address = manifestAddress(given, document.baseURI, parseUrl);
    if (address === null) {
      this.warn(
        'slots-url',
        given,
        'no https address ending in $bulk-publish, so days are asked for instead',
      );
      return null;
    }
    return { address, zone: this.clinicZone, ...this.daysAhead };
  }

  /** From how many days on, and up to how many ahead, the clinic takes requests. */
  protected get daysAhead(): { minDays: number; maxDays: number } {
    const least = this.option(this.minNoticeDays, 'min-notice-days');
    const minDays = this.accept(
      readWholeNumber(least, { min: 0, max: MOST_DAYS }, 1),
      'min-notice-days',
      least,
    );
    const most = this.option(this.maxAheadDays, 'max-ahead-days');
    const bounds = { min: minDays, max: MOST_DAYS };
    const maxDays = this.accept(readWholeNumber(most, bounds, Math.max(60, minDays)), 'max-ahead-days', most);
    return { minDays, maxDays };
  }

  private get clinicZone(): string | null {
    const given = this.option(this.timeZone, 'time-zone');
    if (given === null || isTimeZone(given)) return given;
    this.warn('time-zone', given, 'no time zone, so free times are shown as the calendar writes them');
    return null;
  }

  protected get offersGuide(): boolean {
    const given = this.shareGuide ?? pageDefault('share-guide');
    return given !== null && given.trim().toLowerCase() !== 'false';
  }

  /** Reads every option once, so that its author hears of a bad one before a patient meets it. */
  protected readEveryOption(): unknown[] {
    return [this.wireFormat, this.okRule, this.renames, this.redirectAddress];
  }
}
