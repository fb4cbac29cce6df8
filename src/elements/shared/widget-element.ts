import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EMERGENCY_NUMBER_BY_REGION } from '../../content/emergency-numbers.js';
import { MILE_REGIONS } from '../../content/mile-regions.js';
import { readChoice, readWholeNumber, type Reading } from '../../features/options/choice.js';
import { emergencyNumber } from '../../features/options/emergency-number.js';
import { regionOf } from '../../features/options/region.js';
import { directionOf } from '../../locales/direction.js';
import { formatLocale } from '../../locales/format-locale.js';
import {
  firstLanguage,
  onLanguageChange,
  pageLanguage,
  readyCatalogue,
  setPageLanguage,
  wantedLanguage,
} from '../../locales/language.js';
import { inCatalogue, shownLocale, type Catalogue } from '../../locales/shown-catalogue.js';
import { base } from '../../styles/base.js';
import { cards } from '../../styles/cards.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { DialogEntry } from './dialog-entry.js';
import { FirstRender, type FirstRenderPlan } from './first-render.js';
import { openOutsideFrame } from './frame-links.js';
import { moveToHeading } from './move-to-heading.js';
import { pageDefault } from './page-defaults.js';
import { PageLook } from './page-look-controller.js';
import type { ReachableElement } from './page-neighbours.js';
import type { PlaceAndHours } from './place-and-hours.js';
import { PrerenderedElement } from './prerendered-element.js';
import type { Sheet } from './sheet-head.js';
import { THIS_COPY } from './this-copy.js';
import { TURN, whenShown } from './turns.js';

export type Units = 'km' | 'mi';

/**
 * What the three elements have in common: the attributes every one of them takes, the page's language, and the inner
 * wrapper that carries the look. Bad attribute values never throw: they fall back, and the author is told once.
 *
 * @attr {string} lang - BCP 47 tag of the page's language; the first of our elements to settle it does so for all. There are words in ar, de, en, en-GB, es, fr, hi, ko, pl, pt-BR, ru, vi and zh-Hans; no clinician has reviewed the translations yet (docs/translation-review.md)
 * @cssprop --bp-font-family - Typeface; the page's own unless set
 * @cssprop --bp-font-size - Base text size; the page's own, at least 16 px, unless set
 * @cssprop [--bp-line-height=1.5] - Line height of running text
 * @cssprop --bp-color-text - Text
 * @cssprop --bp-color-muted - Secondary text
 * @cssprop --bp-heading-font-family - Typeface of headings; that of the page's own headings unless set
 * @cssprop --bp-heading-font-weight - Weight of headings; that of the page's own headings unless set
 * @cssprop --bp-heading-color - Colour of headings; that of the page's own headings unless set
 * @cssprop --bp-color-surface - Background; the page shows through unless set
 * @cssprop --bp-color-raised - Background of notices
 * @cssprop --bp-color-border - Borders of controls; lines between parts are made from it
 * @cssprop --bp-color-accent - Links and buttons; all shades that are needed are made from it, so that they can be read
 * @cssprop --bp-color-on-accent - Text on a filled button; black or white unless set, whichever can be read
 * @cssprop --bp-color-focus - Focus ring
 * @cssprop --bp-color-emergency - Heads of emergency cards
 * @cssprop --bp-color-urgent - Heads of same-day cards
 * @cssprop --bp-color-soon - Heads of cards that advise to be seen soon
 * @cssprop --bp-color-self-care - Heads of self-care cards
 * @cssprop --bp-color-error - Error messages
 * @cssprop [--bp-skin-light=#f2c9a8] - Light skin of the people in the drawings
 * @cssprop [--bp-skin-medium=#c98f63] - Medium skin
 * @cssprop [--bp-skin-dark=#8d5a3c] - Dark skin
 * @cssprop [--bp-radius=0.5em] - Corner radius
 * @cssprop [--bp-space=1em] - Space between blocks
 * @cssprop [--bp-max-width=46em] - Widest line the element takes
 * @csspart base - The wrapper of everything inside
 * @csspart place - The clinic's address and opening hours, wherever they stand
 */
export abstract class WidgetElement extends PrerenderedElement implements ReachableElement {
  static override styles: CSSResultGroup = [tokens, base, controls, cards];

  /** Which copy of our code this is, for another one that comes to the same page. @internal */
  static readonly copy = THIS_COPY;

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

  /** Where the clinic is, as patients should read it; shown beside its phone. */
  @property() address?: string | null;

  /** When the clinic is open, as patients should read it; shown beside its phone. */
  @property() hours?: string | null;

  /** The number to call in an emergency; by default that of the page's region. */
  @property({ attribute: 'emergency-number' }) emergencyNumber?: string | null;

  /** Which unit of distance stands first, `km` or `mi`; by default that of the page's region. */
  @property() units?: 'km' | 'mi' | null;

  private readonly alreadyWarned = new Set<string>();
  private stopListening: (() => void) | undefined;
  private readonly firstRender = new FirstRender(this);

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  constructor() {
    super();
    new DialogEntry(this);
    new PageLook(this, () => (this.knowsPage ? this.topLevel : null));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = onLanguageChange(() => this.requestUpdate());
    if (wantedLanguage() === null) this.settlePageLanguage();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    openOutsideFrame(this.renderRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected && old !== value) this.settlePageLanguage();
  }

  /**
   * Resolves when the element is shown to its last part; `updateComplete` resolves after the first render already.
   * @internal
   */
  get allShown(): Promise<void> {
    return this.updateComplete.then(() => whenShown(this));
  }

  /** The first render waits for its words and its turn. Later ones come at once, because somebody did something and waits. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- so it is declared in lit
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    return this.firstRender.come(this.firstRenderPlan, () => super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    this.firstRender.giveUpRoom();
    super.performUpdate();
  }

  /** When the element is rendered for the first time, and what comes before. */
  protected get firstRenderPlan(): FirstRenderPlan {
    return {
      turn: TURN.element,
      words: firstLanguage(),
      cameAsHtml: this.cameAsHtml,
      preparations: [() => this.wearStyles()],
      // No more than a screen, and in a frame that is made as high as its page, not ever more.
      room: 'min(100vh, 2000px)',
    };
  }

  /** Scrolls this element into view and moves focus to its heading. */
  focusHeading(): void {
    if (!this.hasUpdated) this.performUpdate();
    const target = this.renderRoot.querySelector<HTMLElement>('[data-main-heading] [tabindex="-1"]');
    if (target) moveToHeading(target);
  }

  /** The language tag that decides on the region: the page's, or where that is not known the element's own. */
  protected get language(): string | null {
    return this.knowsPage ? pageLanguage() : this.option(this.getAttribute('lang'), 'lang');
  }

  /** The catalogue that decides on the words: as with the region, the page's or the element's own. */
  protected get catalogue(): Catalogue {
    return readyCatalogue(this.language ?? '');
  }

  /** What stands for an option: the element's own value, else the page-wide one from the script tag, else null. */
  protected given(own: string | number | boolean | null | undefined, attribute: string): string | null {
    const value = this.written(own, attribute) ?? (this.knowsPage ? pageDefault(attribute) : null);
    return value === null ? null : String(value);
  }

  /** An option's text, null where there is none; empty means none. */
  protected option(own: string | number | null | undefined, attribute: string): string | null {
    return this.given(own, attribute)?.trim() || null;
  }

  /** The value of a reading; where it was not understood, the author is told once. */
  protected accept<T>(reading: Reading<T>, attribute: string, given: string | null): T {
    if (!reading.understood) this.warn(attribute, given, `using ${JSON.stringify(reading.value)}`);
    return reading.value;
  }

  /** One console line per attribute and value: names the element, the attribute, the value and what happens instead. */
  protected warn(attribute: string, given: string | null, consequence: string): void {
    const key = `${attribute}=${given ?? ''}`;
    // The author looks for it in a browser's console, not in a server's log.
    if (!this.knowsPage || this.alreadyWarned.has(key)) return;
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

  protected get placeAndHours(): PlaceAndHours {
    return { address: this.option(this.address, 'address'), hours: this.option(this.hours, 'hours') };
  }

  /** What stands on top of paper that a patient takes home. */
  protected get sheet(): Sheet {
    const locale = formatLocale(this.language, shownLocale());
    return {
      clinic: this.clinicName,
      phone: this.clinicPhone,
      ...this.placeAndHours,
      locale,
      hasDate: this.knowsPage,
    };
  }

  /** Level of the element's own heading; sections below it take `topLevel + 1` and so on. */
  protected get topLevel(): number {
    const given = this.option(this.headingLevel, 'heading-level');
    return this.accept(readWholeNumber(given, { min: 1, max: 4 }, 2), 'heading-level', given);
  }

  /** The number to call in an emergency; null where the page's region is not known, and so neither is the number. */
  protected get emergency(): string | null {
    const given = this.option(this.emergencyNumber, 'emergency-number');
    const result = emergencyNumber(given, this.region, EMERGENCY_NUMBER_BY_REGION);
    if (given !== null && result !== given)
      this.warn('emergency-number', given, result === null ? 'showing no number' : `using "${result}"`);
    return result;
  }

  protected get preferredUnits(): Units {
    const given = this.option(this.units, 'units');
    const regional: Units = this.region !== null && MILE_REGIONS.includes(this.region) ? 'mi' : 'km';
    return this.accept(readChoice<Units>(given, ['km', 'mi'], regional), 'units', given);
  }

  /** The region that the page's language tag names; null where it names none. */
  protected get region(): string | null {
    return regionOf(this.language ?? '');
  }

  private settlePageLanguage(): void {
    const nearest = this.closest<HTMLElement>('[lang]')?.lang;
    const tag = pageDefault('lang') || nearest || document.documentElement.lang || 'en';
    void setPageLanguage(tag);
  }

  protected override render(): TemplateResult {
    return inCatalogue(this.catalogue, () => this.wrapper());
  }

  private wrapper(): TemplateResult {
    const given = this.option(this.theme, 'theme');
    const theme = this.accept(readChoice(given, ['light', 'dark', 'auto'], 'light'), 'theme', given);
    return html`<div
      class="bp"
      part="base"
      lang=${shownLocale()}
      dir=${directionOf(shownLocale())}
      data-theme=${theme}
      ?data-alive=${this.knowsPage}
    >
      ${this.renderContent()}
    </div>`;
  }

  /** The element's own content, inside the wrapper. */
  protected abstract renderContent(): unknown;
}
