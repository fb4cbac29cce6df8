import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EMERGENCY_NUMBER_BY_REGION, MILE_REGIONS } from '../../content/emergency-numbers.js';
import { proseFor, type Prose } from '../../content/prose.js';
import { readChoice, readWholeNumber, type Reading } from '../../features/options/choice.js';
import { emergencyNumber, type EmergencyNumber } from '../../features/options/emergency-number.js';
import { regionOf } from '../../features/options/region.js';
import { onLanguageChange, pageLanguage, setPageLanguage, shownLocale } from '../../locales/language.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { pageDefault } from './page-defaults.js';
import { moveToHeading, type ReachableElement } from './page-neighbours.js';

export type Units = 'km' | 'mi';

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
export abstract class WidgetElement extends LitElement implements ReachableElement {
  static override styles: CSSResultGroup = [tokens, base];

  /** Colours: `light` (default), `dark`, or `auto` to follow the reader's system. */
  @property() theme?: 'light' | 'dark' | 'auto' | null;

  /** Level of the element's own heading, 1 to 4; its sections follow below it. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4' | null;

  /** The clinic's name as patients know it. */
  @property() clinic?: string | null;

  /** The clinic's telephone number, shown as a link to call. */
  @property() phone?: string | null;

  /** The clinic's e-mail address, shown as a link to write to. */
  @property() email?: string | null;

  /** The number to call in an emergency; by default that of the page's region. */
  @property({ attribute: 'emergency-number' }) emergencyNumber?: string | null;

  /** Which unit of distance stands first, `km` or `mi`; by default that of the page's region. */
  @property() units?: 'km' | 'mi' | null;

  private readonly alreadyWarned = new Set<string>();
  private stopListening: (() => void) | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = onLanguageChange(() => this.requestUpdate());
    if (pageLanguage() === null) this.settlePageLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected && old !== value) this.settlePageLanguage();
  }

  /** Scrolls this element into view and moves focus to its heading. */
  focusHeading(): void {
    const target = this.renderRoot.querySelector<HTMLElement>('[data-main-heading] [tabindex="-1"]');
    if (target) moveToHeading(target);
  }

  /** An option's text: the element's own, else the page-wide one from the script tag, else null. Empty means none. */
  protected option(own: string | number | null | undefined, attribute: string): string | null {
    const text = String(own ?? pageDefault(attribute) ?? '').trim();
    return text === '' ? null : text;
  }

  /** The value of a reading; where it was not understood, the author is told once. */
  protected accept<T>(reading: Reading<T>, attribute: string, given: string | null): T {
    if (!reading.understood) this.warn(attribute, given, `using ${JSON.stringify(reading.value)}`);
    return reading.value;
  }

  /** One console line per attribute and value: names the element, the attribute, the value and what happens instead. */
  protected warn(attribute: string, given: string | null, consequence: string): void {
    const key = `${attribute}=${given ?? ''}`;
    if (this.alreadyWarned.has(key)) return;
    this.alreadyWarned.add(key);
    console.warn(
      `<${this.localName}> ${attribute}: ${given === null ? 'missing' : JSON.stringify(given.slice(0, 200))}; ${consequence}.`,
    );
  }

  protected get clinicName(): string | null {
    return this.option(this.clinic, 'clinic');
  }

  protected get clinicPhone(): string | null {
    return this.option(this.phone, 'phone');
  }

  protected get clinicEmail(): string | null {
    return this.option(this.email, 'email');
  }

  /** Level of the element's own heading; sections below it take `topLevel + 1` and so on. */
  protected get topLevel(): number {
    const given = this.option(this.headingLevel, 'heading-level');
    return this.accept(readWholeNumber(given, { min: 1, max: 4 }, 2), 'heading-level', given);
  }

  protected get emergency(): EmergencyNumber {
    const given = this.option(this.emergencyNumber, 'emergency-number');
    const result = emergencyNumber(given, this.region, EMERGENCY_NUMBER_BY_REGION);
    if (given !== null && result.number !== given)
      this.warn('emergency-number', given, `using "${result.number}"`);
    return result;
  }

  protected get preferredUnits(): Units {
    const given = this.option(this.units, 'units');
    const regional: Units = this.region !== null && MILE_REGIONS.includes(this.region) ? 'mi' : 'km';
    return this.accept(readChoice<Units>(given, ['km', 'mi'], regional), 'units', given);
  }

  /** The clinical words in the language shown. */
  protected get prose(): Prose {
    return proseFor(shownLocale());
  }

  private get region(): string | null {
    return regionOf(pageLanguage() ?? '');
  }

  private settlePageLanguage(): void {
    const nearest = this.closest<HTMLElement>('[lang]')?.lang;
    const tag = pageDefault('lang') || nearest || document.documentElement.lang || 'en';
    void setPageLanguage(tag);
  }

  protected override render(): TemplateResult {
    const given = this.option(this.theme, 'theme');
    const theme = this.accept(readChoice(given, ['light', 'dark', 'auto'], 'light'), 'theme', given);
    return html`<div class="bp" part="base" lang=${shownLocale()} dir="ltr" data-theme=${theme}>
      ${this.renderContent()}
    </div>`;
  }

  /** The element's own content, inside the wrapper. */
  protected abstract renderContent(): unknown;
}
