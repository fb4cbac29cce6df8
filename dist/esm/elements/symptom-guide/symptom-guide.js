import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { button } from '../shared/button-view.js';
import { emergencyIn } from '../../words/emergency.js';
import { exercisesIn } from '../../words/exercises.js';
import { guideIn } from '../../words/guide.js';
import { inClinicsWords } from '../../words/in-clinics-words.js';
import { formatLocale } from '../../locales/format-locale.js';
import { shownLocale } from '../../locales/shown-catalogue.js';
import { GUIDE_GRAPH } from '../../content/guide-graph.js';
import { levelOf } from '../../features/guide/level.js';
import { progress } from '../../features/guide/progress.js';
import { signWords, signsTo } from '../../features/guide/signs.js';
import { start, answer, outcome, back, question } from '../../features/guide/walk.js';
import { isUnclearNumber } from '../../features/options/telephone.js';
import { exerciseStyles } from '../exercise/exercise-styles.js';
import { callButton } from '../shared/call-button.js';
import { telephoneLink } from '../shared/contact-links.js';
import { withValues } from '../shared/with-values.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { ProseElement } from '../shared/prose-element.js';
import { reviewLine } from '../shared/review-line.js';
import { placeAndHours } from '../shared/place-and-hours.js';
import { sheetHead } from '../shared/sheet-head.js';
import { namedWay, formOnPage } from './booking-way.js';
import { guideStyles } from './guide-styles.js';
import { outcomeView } from './outcome-view.js';
import { canPrint, printAlone } from '../shared/print-alone.js';
import { questionView } from './question-view.js';
import { startView } from './start-view.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
const GRAPH = GUIDE_GRAPH;
class SymptomGuide extends ProseElement {
  constructor() {
    super();
    this.walk = null;
    this.begin = () => {
      this.show(start(GRAPH), true);
      this.tell("guide-start");
    };
    this.answerWith = (given, event) => {
      event.stopPropagation();
      if (event.detail > 1 || !this.walk) return;
      this.show(answer(GRAPH, this.walk, given), true);
      if (this.result) this.tell("guide-finish");
    };
    new OpenForPrint(this);
  }
  /** How soon to be seen, once the questions are answered; null before. */
  get result() {
    const reached = this.walk && outcome(GRAPH, this.walk);
    return reached && { level: levelOf(reached.way) };
  }
  /** Forgets all answers and shows the start screen. */
  restart() {
    this.show(null);
  }
  /** Takes the last answer back; from the first question, shows the start screen. */
  back() {
    this.show(this.walk && back(this.walk));
  }
  /** Focus follows to the new heading: always after a press, else only where it was inside and would be lost. */
  show(walk, pressed = false) {
    const follow = pressed || this.matches(":focus-within");
    this.walk = walk;
    if (!follow) return;
    void this.updateComplete.then(
      () => [...this.renderRoot.querySelectorAll('[tabindex="-1"]')].at(-1)?.focus()
    );
  }
  tell(name) {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
  get firstRenderPlan() {
    return { ...super.firstRenderPlan, room: "38em" };
  }
  renderContent() {
    const guide = this.guideWords;
    const number = this.emergency;
    const calls = emergencyIn(this.catalogue)[number === null ? "unknown" : "known"];
    return html`${this.sheetHead}
      <div data-main-heading>${heading(this.topLevel, guide.title, { class: "title", focusable: true })}</div>
      ${this.result?.level === "emergency" ? nothing : html`<p class="notice emergency">
              ${guide.emergencyLead.text}
              ${withValues(calls.call, { number: number && telephoneLink(number, "call") })}
            </p>`}
      ${this.screen(number, calls)}`;
  }
  /**
   * On the paper of a result. Whoever is to go to a hospital finds no other place to go to there, and whoever is to call an
   * ambulance no other number.
   */
  get sheetHead() {
    const { walk, sheet } = this;
    const way = walk && outcome(GRAPH, walk)?.way;
    if (!way) return null;
    if (way === "emergency") return sheetHead({ ...sheet, phone: null, address: null, hours: null });
    return sheetHead(way === "hospital-today" ? { ...sheet, address: null, hours: null } : sheet);
  }
  get guideWords() {
    return inClinicsWords(guideIn(this.catalogue), this.clinicContent?.words, "guide");
  }
  /** Who answers for the clinic's own words, where there are any. */
  get review() {
    const { clinicContent, language } = this;
    const locale = formatLocale(language, shownLocale());
    return clinicContent && reviewLine(clinicContent.reviewer, "", locale);
  }
  screen(number, calls) {
    const { walk } = this;
    const guide = this.guideWords;
    const top = this.topLevel + 1;
    if (!walk) {
      return startView(guide, {
        onStart: this.begin,
        signs: () => signWords(guide, signsTo(GRAPH, "emergency")),
        showsSigns: this.cameAsHtml
      });
    }
    const asked = question(GRAPH, walk);
    const place = progress(GRAPH, walk);
    const reached = outcome(GRAPH, walk);
    const takeBack = (words) => button([icon("back"), words], () => this.show(back(walk), true), "plain", "back");
    const startAgain = button(msg("Start again"), () => this.show(null, true), "plain", "restart");
    if (asked && place) {
      const view = questionView(GRAPH, walk.at, asked, place, guide, {
        level: top,
        onAnswer: this.answerWith,
        back: takeBack(msg("Back"))
      });
      return walk.answers.length % 2 ? html`<div>${view}</div>` : html`<section>${view}</section>`;
    }
    if (reached)
      return outcomeView(
        GRAPH,
        walk,
        reached,
        {
          guide,
          exercises: inClinicsWords(exercisesIn(this.catalogue), this.clinicContent?.words, "exercises")
        },
        {
          top,
          actions: this.actions(reached.way, number, calls),
          contact: this.contact(reached.way),
          review: this.review,
          buttons: [takeBack(msg("Change my last answer")), startAgain]
        }
      );
    return nothing;
  }
  /** The clinic's number with its address and hours, where it has one: never instead of what the level asks for, and not in an emergency. */
  contact(way) {
    const { clinicPhone } = this;
    if (!clinicPhone || way === "emergency" || way === "hospital-today") return null;
    if (isUnclearNumber(clinicPhone)) this.warn("phone", clinicPhone, "showing it without a link");
    const words = way === "doctor-today" ? msg(
      "You can also call {clinic} at {phone} to let them know. If nobody answers, do not wait for a call back."
    ) : msg("To book by phone, call {clinic} at {phone}.");
    const clinic = this.clinicName ?? msg("the clinic");
    return html`<p>
      ${withValues(words, { clinic, phone: telephoneLink(clinicPhone) })} ${placeAndHours(this.placeAndHours)}
    </p>`;
  }
  /** In an emergency to call; to book, where there is time for an appointment; to print, where there is time for that. */
  actions(way, number, calls) {
    if (way === "emergency")
      return number === null ? html`<p><strong>${calls.call}</strong></p>` : html`<div class="stack">${callButton(number, calls.button)}</div>`;
    return html`<div class="stack no-print">
      ${levelOf(way) === "same-day" ? nothing : this.bookingButton}
      ${canPrint() ? button([icon("print"), msg("Print this advice")], () => printAlone(this), "secondary", "print") : nothing}
    </div>`;
  }
  get bookingButton() {
    const given = this.option(this.booking, "booking");
    const named = given && namedWay(given);
    if (given && !named) this.warn("booking", given, "using the form of this page");
    const way = named || formOnPage();
    const label = msg("Request an appointment");
    return typeof way === "string" ? html`<a class="button" data-do="book" href=${way}>${label}</a>` : way && button(label, way, "", "book");
  }
}
SymptomGuide.styles = [ProseElement.styles, exerciseStyles, guideStyles];
__decorateClass([
  property()
], SymptomGuide.prototype, "booking");
__decorateClass([
  state()
], SymptomGuide.prototype, "walk");

export { SymptomGuide };
