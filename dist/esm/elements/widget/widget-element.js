import { LitElement, html } from 'lit';
import { MILE_REGIONS, EMERGENCY_NUMBER_BY_REGION } from '../../content/emergency-numbers.js';
import { proseFor } from '../../content/prose.js';
import { readWholeNumber, readChoice } from '../../features/options/choice.js';
import { emergencyNumber } from '../../features/options/emergency-number.js';
import { regionOf } from '../../features/options/region.js';
import { onLanguageChange, pageLanguage, shownLocale, setPageLanguage } from '../../locales/language.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { pageDefault } from './page-defaults.js';
import { moveToHeading } from './page-neighbours.js';

/**
 * What the three elements have in common: the attributes every one of them takes, the page's language, and the inner
 * wrapper that carries the look. Bad attribute values never throw: they fall back, and the author is told once.
 *
 * @attr {string} lang - BCP 47 tag of the page's language; the first of our elements to settle it does so for all
 * @cssprop --bp-font-family - Typeface; the page's own unless set
 * @cssprop --bp-font-size - Base text size; the page's own, at least 16 px, unless set
 * @cssprop [--bp-line-height=1.5] - Line height of running text
 * @cssprop --bp-color-text - Text
 * @cssprop --bp-color-muted - Secondary text
 * @cssprop --bp-color-surface - Background
 * @cssprop --bp-color-raised - Background of notices and cards
 * @cssprop --bp-color-border - Borders of fields and cards
 * @cssprop --bp-color-accent - Links and buttons
 * @cssprop --bp-color-on-accent - Text on a filled button
 * @cssprop --bp-color-focus - Focus ring
 * @cssprop --bp-color-emergency - Emergency notices
 * @cssprop --bp-color-urgent - Same-day notices
 * @cssprop --bp-color-soon - Notices to be seen soon
 * @cssprop --bp-color-self-care - Self-care notices
 * @cssprop --bp-color-error - Error messages
 * @cssprop [--bp-radius=0.5em] - Corner radius
 * @cssprop [--bp-space=1em] - Space between blocks
 * @cssprop [--bp-max-width=46em] - Widest line the element takes
 * @csspart base - The wrapper of everything inside
 */
class WidgetElement extends LitElement {
    constructor() {
        super(...arguments);
        this.alreadyWarned = new Set();
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang'];
    }
    connectedCallback() {
        super.connectedCallback();
        this.stopListening = onLanguageChange(() => this.requestUpdate());
        if (pageLanguage() === null)
            this.settlePageLanguage();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.stopListening?.();
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if (name === 'lang' && this.isConnected && old !== value)
            this.settlePageLanguage();
    }
    /** Scrolls this element into view and moves focus to its heading. */
    focusHeading() {
        const target = this.renderRoot.querySelector('[data-main-heading] [tabindex="-1"]');
        if (target)
            moveToHeading(target);
    }
    /** An option's text: the element's own, else the page-wide one from the script tag, else null. Empty means none. */
    option(own, attribute) {
        const text = String(own ?? pageDefault(attribute) ?? '').trim();
        return text === '' ? null : text;
    }
    /** The value of a reading; where it was not understood, the author is told once. */
    accept(reading, attribute, given) {
        if (!reading.understood)
            this.warn(attribute, given, `using ${JSON.stringify(reading.value)}`);
        return reading.value;
    }
    /** One console line per attribute and value: names the element, the attribute, the value and what happens instead. */
    warn(attribute, given, consequence) {
        const key = `${attribute}=${given ?? ''}`;
        if (this.alreadyWarned.has(key))
            return;
        this.alreadyWarned.add(key);
        console.warn(`<${this.localName}> ${attribute}: ${given === null ? 'missing' : JSON.stringify(given.slice(0, 200))}; ${consequence}.`);
    }
    get clinicName() {
        return this.option(this.clinic, 'clinic');
    }
    get clinicPhone() {
        return this.option(this.phone, 'phone');
    }
    get clinicEmail() {
        return this.option(this.email, 'email');
    }
    /** Level of the element's own heading; sections below it take `topLevel + 1` and so on. */
    get topLevel() {
        const given = this.option(this.headingLevel, 'heading-level');
        return this.accept(readWholeNumber(given, { min: 1, max: 4 }, 2), 'heading-level', given);
    }
    get emergency() {
        const given = this.option(this.emergencyNumber, 'emergency-number');
        const result = emergencyNumber(given, this.region, EMERGENCY_NUMBER_BY_REGION);
        if (given !== null && result.number !== given)
            this.warn('emergency-number', given, `using "${result.number}"`);
        return result;
    }
    get preferredUnits() {
        const given = this.option(this.units, 'units');
        const regional = this.region !== null && MILE_REGIONS.includes(this.region) ? 'mi' : 'km';
        return this.accept(readChoice(given, ['km', 'mi'], regional), 'units', given);
    }
    /** The clinical words in the language shown. */
    get prose() {
        return proseFor(shownLocale());
    }
    get region() {
        return regionOf(pageLanguage() ?? '');
    }
    settlePageLanguage() {
        const nearest = this.closest('[lang]')?.lang;
        const tag = pageDefault('lang') || nearest || document.documentElement.lang || 'en';
        void setPageLanguage(tag);
    }
    render() {
        const given = this.option(this.theme, 'theme');
        const theme = this.accept(readChoice(given, ['light', 'dark', 'auto'], 'light'), 'theme', given);
        return html `<div class="bp" part="base" lang=${shownLocale()} dir="ltr" data-theme=${theme}>
      ${this.renderContent()}
    </div>`;
    }
}
WidgetElement.properties = {
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    clinic: {},
    phone: {},
    email: {},
    emergencyNumber: { attribute: 'emergency-number' },
    units: {}
};
WidgetElement.styles = [tokens, base];

export { WidgetElement };
