import { WEEKDAYS } from '../../features/booking/request.js';
import { FORMATS, readRenames, readOkRule } from '../../features/delivery/options.js';
import { looksLikeService } from '../../features/delivery/looks-like-service.js';
import { readChoice, readChoices, readWholeNumber } from '../../features/options/choice.js';
import { deliveryAddress, linkAddress } from '../../features/options/web-address.js';
import { pageDefaultsUnder, pageDefault } from '../widget/page-defaults.js';
import { WidgetElement } from '../widget/widget-element.js';
import { services } from './deliverer.js';
import { SHOWN_FIELDS } from './messages.js';

const parseUrl = (address, base) => new URL(address, base);
const RENAMEABLE = [...SHOWN_FIELDS, 'id', 'locale', 'page', 'guide'];
/** Further ahead than any clinic plans. */
const MOST_DAYS = 730;
/** The form's attributes, and what they turned out to mean. */
class FormOptions extends WidgetElement {
    /** Where to post, or null where requests could not be sent safely. @internal */
    get address() {
        return this.usable('endpoint', deliveryAddress, 'https address');
    }
    /**
     * Where requests go, and by which rules.
     * @param extras what else the page's controls say
     */
    destination(now, extras) {
        const address = this.address ?? '';
        const format = this.read('format', (given) => readChoice(given, FORMATS, 'multipart'));
        const renames = this.read('fields', (given) => readRenames(given, RENAMEABLE));
        return {
            address,
            provider: this.given('provider') ?? (format === 'fhir' ? format : looksLikeService(address) ? '' : null),
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
    get constants() {
        const own = [...this.attributes]
            .filter(({ name }) => name.startsWith('data-field-'))
            .map(({ name, value }) => [name.slice('data-field-'.length), value]);
        return [...new Map([...pageDefaultsUnder('field-'), ...own])];
    }
    get redirectAddress() {
        return this.usable('redirect', deliveryAddress, 'https address');
    }
    get privacyAddress() {
        return this.usable('privacyUrl', linkAddress, 'web address');
    }
    get openDays() {
        const closed = this.read('closedDays', (given) => readChoices(given, [...WEEKDAYS, 'none'], ['sat', 'sun']));
        return WEEKDAYS.filter((day) => !closed.includes(day));
    }
    /** From how many days on, and up to how many ahead, the clinic takes requests. @internal */
    get daysAhead() {
        const days = (option, min, fallback) => this.read(option, (given) => readWholeNumber(given, { min, max: MOST_DAYS }, fallback));
        const minDays = days('minNoticeDays', 0, 1);
        return { minDays, maxDays: days('maxAheadDays', minDays, Math.max(60, minDays)) };
    }
    get offersGuide() {
        const given = this.shareGuide ?? pageDefault('share-guide');
        return given !== null && String(given).toLowerCase() !== 'false';
    }
    /**
     * Reads every option once, so that its author hears of a bad one before a patient meets it. What knows the clinic's
     * service is fetched then, too: nobody waits for it once the form is filled in.
     */
    firstUpdated() {
        const { provider, address, options } = this.destination(0, []);
        if (provider !== null)
            void services().then(({ complaints }) => {
                for (const [option, wrong] of complaints(provider, address, options, this.given('format')))
                    this.warn(option, this.given(option), wrong);
            }, () => undefined);
        return this.redirectAddress;
    }
    /** What is written for an option. @internal */
    given(option) {
        return this.option(this[option], attributeOf(option));
    }
    /** What an option means; where it is not understood, its author is told. */
    read(option, meaning) {
        const given = this.given(option);
        return this.accept(meaning(given), attributeOf(option), given);
    }
    /** An option that holds but one thing, or null where that is of no use, of which its author is told. @internal */
    usable(option, reading, wanted) {
        const given = this.given(option);
        const value = reading(given, document.baseURI, parseUrl);
        // Without an endpoint there is no form, so its author is told of a missing one, too.
        if (value === null && (given !== null || option === 'endpoint'))
            this.warn(attributeOf(option), given, `no ${wanted}, so it is ignored`);
        return value;
    }
}
FormOptions.properties = {
    endpoint: {},
    format: {},
    provider: {},
    fields: {},
    ok: {},
    redirect: {},
    privacyUrl: { attribute: 'privacy-url' },
    closedDays: { attribute: 'closed-days' },
    shareGuide: { attribute: 'share-guide' },
    slotsUrl: { attribute: 'slots-url' },
    timeZone: { attribute: 'time-zone' },
    minNoticeDays: { attribute: 'min-notice-days' },
    maxAheadDays: { attribute: 'max-ahead-days' }
};
/** `closedDays` → `closed-days` */
function attributeOf(option) {
    return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export { FormOptions };
