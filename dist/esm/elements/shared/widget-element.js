import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { EMERGENCY_NUMBER_BY_REGION } from '../../content/emergency-numbers.js';
import { MILE_REGIONS } from '../../content/mile-regions.js';
import { readWholeNumber, readChoice } from '../../features/options/choice.js';
import { emergencyNumber } from '../../features/options/emergency-number.js';
import { regionOf } from '../../features/options/region.js';
import { directionOf } from '../../locales/direction.js';
import { formatLocale } from '../../locales/format-locale.js';
import { onLanguageChange, firstLanguage, pageLanguage, readyCatalogue, setPageLanguage, wantedLanguage } from '../../locales/language.js';
import { inCatalogue, shownLocale } from '../../locales/shown-catalogue.js';
import { base } from '../../styles/base.js';
import { cards } from '../../styles/cards.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { DialogEntry } from './dialog-entry.js';
import { FirstRender } from './first-render.js';
import { openOutsideFrame } from './frame-links.js';
import { moveToHeading } from './move-to-heading.js';
import { pageDefault } from './page-defaults.js';
import { PageLook } from './page-look-controller.js';
import { PrerenderedElement } from './prerendered-element.js';
import { THIS_COPY } from './this-copy.js';
import { whenShown, TURN } from './turns.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class WidgetElement extends PrerenderedElement {
  constructor() {
    super();
    this.alreadyWarned = /* @__PURE__ */ new Set();
    this.firstRender = new FirstRender(this);
    new DialogEntry(this);
    new PageLook(this, () => this.knowsPage ? this.topLevel : null);
  }
  static get observedAttributes() {
    return [...super.observedAttributes, "lang"];
  }
  connectedCallback() {
    super.connectedCallback();
    this.stopListening = onLanguageChange(() => this.requestUpdate());
    if (wantedLanguage() === null) this.settlePageLanguage();
  }
  firstUpdated(changed) {
    super.firstUpdated(changed);
    openOutsideFrame(this.renderRoot);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang" && this.isConnected && old !== value) this.settlePageLanguage();
  }
  /**
   * Resolves when the element is shown to its last part; `updateComplete` resolves after the first render already.
   * @internal
   */
  get allShown() {
    return this.updateComplete.then(() => whenShown(this));
  }
  /** The first render waits for its words and its turn. Later ones come at once, because somebody did something and waits. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- so it is declared in lit
  scheduleUpdate() {
    if (this.hasUpdated) return super.scheduleUpdate();
    return this.firstRender.come(this.firstRenderPlan, () => super.scheduleUpdate());
  }
  performUpdate() {
    this.firstRender.giveUpRoom();
    super.performUpdate();
  }
  /** When the element is rendered for the first time, and what comes before. */
  get firstRenderPlan() {
    return {
      turn: TURN.element,
      words: firstLanguage(),
      cameAsHtml: this.cameAsHtml,
      preparations: [() => this.wearStyles()],
      // No more than a screen, and in a frame that is made as high as its page, not ever more.
      room: "min(100vh, 2000px)"
    };
  }
  /** Scrolls this element into view and moves focus to its heading. */
  focusHeading() {
    if (!this.hasUpdated) this.performUpdate();
    const target = this.renderRoot.querySelector('[data-main-heading] [tabindex="-1"]');
    if (target) moveToHeading(target);
  }
  /** The language tag that decides on the region: the page's, or where that is not known the element's own. */
  get language() {
    return this.knowsPage ? pageLanguage() : this.option(this.getAttribute("lang"), "lang");
  }
  /** The catalogue that decides on the words: as with the region, the page's or the element's own. */
  get catalogue() {
    return readyCatalogue(this.language ?? "");
  }
  /** What stands for an option: the element's own value, else the page-wide one from the script tag, else null. */
  given(own, attribute) {
    const value = this.written(own, attribute) ?? (this.knowsPage ? pageDefault(attribute) : null);
    return value === null ? null : String(value);
  }
  /** An option's text, null where there is none; empty means none. */
  option(own, attribute) {
    return this.given(own, attribute)?.trim() || null;
  }
  /** The value of a reading; where it was not understood, the author is told once. */
  accept(reading, attribute, given) {
    if (!reading.understood) this.warn(attribute, given, `using ${JSON.stringify(reading.value)}`);
    return reading.value;
  }
  /** One console line per attribute and value: names the element, the attribute, the value and what happens instead. */
  warn(attribute, given, consequence) {
    const key = `${attribute}=${given ?? ""}`;
    if (!this.knowsPage || this.alreadyWarned.has(key)) return;
    this.alreadyWarned.add(key);
    console.warn(
      `<${this.localName}> ${attribute}: ${given === null ? "missing" : JSON.stringify(given.slice(0, 200))}; ${consequence}.`
    );
  }
  get clinicName() {
    return this.option(this.clinic, "clinic");
  }
  get clinicPhone() {
    return this.option(this.phone, "phone");
  }
  get clinicEmail() {
    return this.option(this.email, "email");
  }
  get placeAndHours() {
    return { address: this.option(this.address, "address"), hours: this.option(this.hours, "hours") };
  }
  /** What stands on top of paper that a patient takes home. */
  get sheet() {
    const locale = formatLocale(this.language, shownLocale());
    return {
      clinic: this.clinicName,
      phone: this.clinicPhone,
      ...this.placeAndHours,
      locale,
      hasDate: this.knowsPage
    };
  }
  /** Level of the element's own heading; sections below it take `topLevel + 1` and so on. */
  get topLevel() {
    const given = this.option(this.headingLevel, "heading-level");
    return this.accept(readWholeNumber(given, { min: 1, max: 4 }, 2), "heading-level", given);
  }
  /** The number to call in an emergency; null where the page's region is not known, and so neither is the number. */
  get emergency() {
    const given = this.option(this.emergencyNumber, "emergency-number");
    const result = emergencyNumber(given, this.region, EMERGENCY_NUMBER_BY_REGION);
    if (given !== null && result !== given)
      this.warn("emergency-number", given, result === null ? "showing no number" : `using "${result}"`);
    return result;
  }
  get preferredUnits() {
    const given = this.option(this.units, "units");
    const regional = this.region !== null && MILE_REGIONS.includes(this.region) ? "mi" : "km";
    return this.accept(readChoice(given, ["km", "mi"], regional), "units", given);
  }
  /** The region that the page's language tag names; null where it names none. */
  get region() {
    return regionOf(this.language ?? "");
  }
  settlePageLanguage() {
    const nearest = this.closest("[lang]")?.lang;
    const tag = pageDefault("lang") || nearest || document.documentElement.lang || "en";
    void setPageLanguage(tag);
  }
  render() {
    return inCatalogue(this.catalogue, () => this.wrapper());
  }
  wrapper() {
    const given = this.option(this.theme, "theme");
    const theme = this.accept(readChoice(given, ["light", "dark", "auto"], "light"), "theme", given);
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
}
WidgetElement.styles = [tokens, base, controls, cards];
/** Which copy of our code this is, for another one that comes to the same page. @internal */
WidgetElement.copy = THIS_COPY;
__decorateClass([
  property()
], WidgetElement.prototype, "theme");
__decorateClass([
  property({ attribute: "heading-level" })
], WidgetElement.prototype, "headingLevel");
__decorateClass([
  property()
], WidgetElement.prototype, "clinic");
__decorateClass([
  property()
], WidgetElement.prototype, "phone");
__decorateClass([
  property()
], WidgetElement.prototype, "email");
__decorateClass([
  property()
], WidgetElement.prototype, "address");
__decorateClass([
  property()
], WidgetElement.prototype, "hours");
__decorateClass([
  property({ attribute: "emergency-number" })
], WidgetElement.prototype, "emergencyNumber");
__decorateClass([
  property()
], WidgetElement.prototype, "units");

export { WidgetElement };
