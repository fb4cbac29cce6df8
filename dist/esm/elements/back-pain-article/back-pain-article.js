import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inClinicsWords } from '../../words/in-clinics-words.js';
import { proseIn } from '../../words/index.js';
import { SECTION_IDS, FORMER_SECTION_IDS } from '../../content/article-types.js';
import { formatLocale } from '../../locales/format-locale.js';
import { prepareFormatters } from '../../locales/formatters.js';
import { withTodaysNames } from '../../features/article/former-sections.js';
import { minutesToRead } from '../../features/article/reading-time.js';
import { readChoices } from '../../features/options/choice.js';
import { readDay } from '../../features/options/day.js';
import { inCatalogue } from '../../locales/shown-catalogue.js';
import { exerciseStyles } from '../exercise/exercise-styles.js';
import { button } from '../shared/button-view.js';
import { callButton } from '../shared/call-button.js';
import { telephoneLink } from '../shared/contact-links.js';
import { withValues } from '../shared/with-values.js';
import { heading } from '../shared/heading.js';
import { roomForWhatComes, inTurn } from '../shared/in-turn.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { neighbour, goTo } from '../shared/page-neighbours.js';
import { ProseElement } from '../shared/prose-element.js';
import { reviewLine } from '../shared/review-line.js';
import { showAll } from '../shared/turns.js';
import { aboutClinic } from './about-clinic.js';
import { followLinks } from './article-links.js';
import { articleStyles } from './article-styles.js';
import { articleFacts } from './article-facts.js';
import { citedSources, referencesView, citationMark } from './citation-views.js';
import { contentsView } from './contents-view.js';
import { exercisesView } from './exercises-view.js';
import { groupsFigure } from './groups-figure.js';
import { groupsFigureStyles } from './groups-figure-styles.js';
import { MyPlan } from './my-plan.js';
import { OpenSources } from './open-sources.js';
import { unknownSlots, betweenOwnBlocks } from './own-blocks.js';
import { phasesTable } from './phases-table.js';
import { planStyles } from './plan-styles.js';
import { blocksView } from './section-views.js';
import { emergencyNotice, emergencyReminder, helpLists } from './sign-views.js';
import { str } from '@lit/localize';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
const LONG = 600;
class BackPainArticle extends ProseElement {
  constructor() {
    super();
    this.facts = articleFacts();
    this.myPlan = new MyPlan(
      this,
      () => this.clinicContent?.exercises?.list.map(({ id }) => id) ?? []
    );
    this.openSources = new OpenSources(
      (sources) => inCatalogue(
        this.catalogue,
        () => citedSources(sources, this.facts(this.prose, this.shownSections).numbers)
      )
    );
    this.guideOnPage = false;
    this.lookForGuide = () => {
      this.guideOnPage = neighbour("symptom-guide") !== null;
      if (this.guideOnPage) this.arrivals?.disconnect();
    };
    this.goToGuide = () => {
      const guide = neighbour("symptom-guide");
      if (guide) goTo(guide);
      this.lookForGuide();
    };
    new OpenForPrint(this);
  }
  get firstRenderPlan() {
    const plan = super.firstRenderPlan;
    const preparations = [
      ...plan.preparations,
      // The line that says from when the texts are has a date.
      prepareFormatters,
      () => this.whenChecked,
      () => this.facts(this.prose, this.shownSections),
      this.lookForGuide
    ];
    return { ...plan, preparations };
  }
  connectedCallback() {
    super.connectedCallback();
    if (typeof MutationObserver === "undefined") return;
    this.arrivals ??= new MutationObserver(this.lookForGuide);
    this.arrivals.observe(document.documentElement, { childList: true, subtree: true });
    if (this.hasUpdated) this.lookForGuide();
    void customElements.whenDefined("symptom-guide").then(this.lookForGuide);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.arrivals?.disconnect();
  }
  firstUpdated() {
    const root = this.renderRoot;
    root.addEventListener(
      "click",
      followLinks(root, () => showAll(this))
    );
    root.addEventListener("click", this.openSources.click);
    root.addEventListener("keydown", (event) => this.openSources.keydown(event));
  }
  willUpdate() {
    this.openSources.closeAll();
  }
  updated(changed) {
    super.updated(changed);
    for (const name of unknownSlots(this))
      this.warn("slot", name, "no place of this article, so what carries it is not shown");
  }
  renderContent() {
    const { article, guide } = this.prose;
    const { shown, numbers, words } = this.facts(this.prose, this.shownSections);
    const { signs, entries } = shown;
    const options = {
      prose: article,
      level: this.topLevel + 2,
      units: this.preferredUnits,
      locale: this.locale,
      calls: this.callsForHelp,
      cite: (sources) => citationMark(sources, numbers),
      insertAt: (place) => place === "help" ? helpLists(guide, options) : place === "groups" ? groupsFigure(article, options) : phasesTable(options)
    };
    const long = words >= LONG;
    const part = (section) => long ? inTurn(section) : section();
    return html`<slot name="before"></slot>
      <div data-main-heading>
        ${heading(this.topLevel, article.title, { class: "title", focusable: true })}
        <p class="promise">${article.promise}</p>
        <p class="small muted">${readingTime(minutesToRead(words))} ${this.whenChecked}</p>
      </div>
      ${signs ? [this.wayToGuide, emergencyNotice(guide, { ...options, level: this.topLevel + 1 }, this.callNow)] : nothing}
      ${entries.length > 1 ? contentsView(entries, (id) => this.titleOf(id)) : nothing}
      ${entries.map((entry) => part(() => this.section(entry, numbers, options)))}
      ${long ? roomForWhatComes() : nothing}
      <slot name="after"></slot>`;
  }
  section({ id, reminder }, numbers, options) {
    const section = html`<section data-section=${id} aria-labelledby="section-${id}">
      ${heading(this.topLevel + 1, this.titleOf(id), {
      id: `section-${id}`,
      class: "section-title",
      focusable: true
    })}
      ${reminder ? emergencyReminder(options) : nothing} ${this.content(id, numbers, options)}
    </section>`;
    return betweenOwnBlocks(id, section);
  }
  content(id, numbers, options) {
    if (id === "references") return referencesView(numbers, this.shownSections.length === 1);
    if (id === "exercises")
      return exercisesView(
        this.prose.exercises,
        options,
        this.myPlan,
        this.sheet,
        this.clinicContent?.exercises ?? null
      );
    const blocks = blocksView(this.prose.article.sections[id].blocks, options);
    if (id !== "about") return blocks;
    const { clinicName: name, clinicPhone: phone, clinicEmail: email } = this;
    return [blocks, aboutClinic({ name, phone, email, ...this.placeAndHours })];
  }
  get shownSections() {
    const given = this.option(this.sections, "sections");
    const { text, former } = withTodaysNames(given, FORMER_SECTION_IDS);
    const reading = readChoices(text, SECTION_IDS, SECTION_IDS);
    if (former.length > 0)
      this.warn("sections", given, `${former.join(", ")} is called ${reading.value.join(", ")} from now on`);
    return this.accept(reading, "sections", given);
  }
  get locale() {
    return formatLocale(this.language, this.catalogue);
  }
  /** By whom the texts were checked and when, or from when they are. */
  get whenChecked() {
    return inCatalogue(this.catalogue, () => reviewLine(this.review, this.prose.dated, this.locale));
  }
  /** Who signs the clinic's own words answers for all. Else a review counts with a name and a day; half of it is told. */
  get review() {
    const { clinicContent } = this;
    if (clinicContent) return clinicContent.reviewer;
    const by = this.option(this.reviewedBy, "reviewed-by");
    const given = this.option(this.reviewedOn, "reviewed-on");
    const on = readDay(given);
    if (by !== null && on !== null) return { by, on };
    if (by !== null) this.warn("reviewed-on", given, "no review is shown without its day, as 2026-11-30");
    else if (given !== null) this.warn("reviewed-by", null, "no review is shown without a name");
    return null;
  }
  titleOf(id) {
    const { article, exercises } = this.prose;
    if (id === "references") return msg("References");
    return (id === "exercises" ? exercises : article.sections[id]).title;
  }
  get wayToGuide() {
    if (!this.guideOnPage || !this.knowsPage) return nothing;
    return html`<div class="to-guide no-print">
      ${button(msg("Not sure? Go to the symptom guide"), this.goToGuide)}
    </div>`;
  }
  get callNow() {
    const number = this.emergency;
    return number === null ? nothing : html`<p class="no-print">${callButton(number, this.prose.emergency.known.button)}</p>`;
  }
  get callsForHelp() {
    const number = this.emergency;
    const { call, callForSigns } = this.prose.emergency[number === null ? "unknown" : "known"];
    const filled = (words) => withValues(words, { number: number && telephoneLink(number, "call") });
    return { callNow: filled(call), callForSigns: filled(callForSigns) };
  }
  get prose() {
    return inClinicsWords(proseIn(this.catalogue), this.clinicContent?.words);
  }
}
BackPainArticle.styles = [
  ProseElement.styles,
  exerciseStyles,
  articleStyles,
  groupsFigureStyles,
  planStyles
];
__decorateClass([
  property()
], BackPainArticle.prototype, "sections");
__decorateClass([
  property({ attribute: "reviewed-by" })
], BackPainArticle.prototype, "reviewedBy");
__decorateClass([
  property({ attribute: "reviewed-on" })
], BackPainArticle.prototype, "reviewedOn");
__decorateClass([
  state()
], BackPainArticle.prototype, "guideOnPage");
function readingTime(minutes) {
  return minutes === 1 ? msg("About 1 minute to read.") : msg(str`About ${minutes} minutes to read.`);
}

export { BackPainArticle };
