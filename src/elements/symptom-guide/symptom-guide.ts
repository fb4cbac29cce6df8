import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { GUIDE_GRAPH, type GuideGraph, type GuideOutcome, type Level } from '../../content/guide-graph.js';
import type { OutcomeId } from '../../content/guide-types.js';
import { citationsIn, numberSources } from '../../features/article/citations.js';
import { progress } from '../../features/guide/progress.js';
import { answer, back, outcome, question, reason, start, type Walk } from '../../features/guide/walk.js';
import { telephoneAddress } from '../../features/options/telephone.js';
import { exerciseStyles } from '../exercise/exercise-styles.js';
import { telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';
import { heading } from '../widget/heading.js';
import { WidgetElement } from '../widget/widget-element.js';
import { questionWords, reasonSentence } from './answer-words.js';
import { bookingWay } from './booking-way.js';
import { comfortView, comfortWords } from './comfort-view.js';
import { guideStyles } from './guide-styles.js';
import { outcomeView } from './outcome-view.js';
import { printAlone } from './print-alone.js';
import { questionView } from './question-view.js';
import { sourceList } from './source-list.js';
import { startView } from './start-view.js';

const GRAPH: GuideGraph = GUIDE_GRAPH;

/**
 * Questions, one at a time, that lead to where help is to be sought and how soon: the emergency signs first, fixed
 * published advice at the end, no diagnosis. The answers stay in memory; nothing is stored, sent or told to the page.
 *
 * @summary A guide that asks about warning signs and advises where to seek help, and how soon.
 * @tagname symptom-guide
 * @fires guide-start - Somebody began the questions. Carries nothing
 * @fires guide-finish - A result is shown. Carries nothing
 * @csspart start - The screen before the first question
 * @csspart question - The question shown now
 * @csspart answer - A button to answer with
 * @csspart result - The advice
 */
export class SymptomGuide extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, exerciseStyles, guideStyles];

  /**
   * Where 'Request an appointment' leads: `#id` of something on the page, or an http(s) address. Default: the page's
   * first `<appointment-form>`. The button stands only where there is time to wait for an appointment.
   */
  @property() booking: string | null = null;

  /** Null on the start screen. */
  @state() private walk: Walk | null = null;

  /** How soon to be seen, once the questions are answered; null before. */
  get result(): { level: Level } | null {
    const reached = this.walk && outcome(GRAPH, this.walk);
    return reached ? { level: reached.level } : null;
  }

  /** Forgets all answers and shows the start screen. */
  restart(): void {
    this.show(null, this.hasFocusInside);
  }

  /** Takes the last answer back; from the first question, shows the start screen. */
  back(): void {
    if (this.walk) this.show(back(this.walk), this.hasFocusInside);
  }

  private get hasFocusInside(): boolean {
    return this.matches(':focus-within');
  }

  private readonly begin = (): void => {
    this.show(start(GRAPH), true);
    this.tell('guide-start');
  };

  private readonly answerWith = (given: string, event: MouseEvent): void => {
    // A listener of the page's, an analytics script's for one, must not learn which button it was.
    event.stopPropagation();
    // The second click of a double click would answer the next question unread.
    if (event.detail > 1 || !this.walk) return;
    this.show(answer(GRAPH, this.walk, given), true);
    if (this.result) this.tell('guide-finish');
  };

  private readonly stepBack = (): void => this.show(this.walk && back(this.walk), true);

  private readonly startAgain = (): void => this.show(null, true);

  private show(walk: Walk | null, moveFocus: boolean): void {
    this.walk = walk;
    if (moveFocus) void this.updateComplete.then(() => this.currentHeading?.focus());
  }

  private get currentHeading(): HTMLElement | null {
    const headings = this.renderRoot.querySelectorAll<HTMLElement>('[tabindex="-1"]');
    return headings[headings.length - 1] ?? null;
  }

  private tell(name: string): void {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }

  /**
   * Each question is made anew (`keyed`): a browser's own translation swaps text nodes, and a question whose text stood
   * still while the answers went on would be dangerous.
   */
  protected override renderContent(): TemplateResult {
    const { title, emergencyLead } = this.prose.guide;
    return html`<div data-main-heading>
        ${heading(this.topLevel, title, { class: 'title', focusable: true })}
      </div>
      ${
        this.result?.level === 'emergency'
          ? nothing
          : html`<p class="notice emergency urgent-line">${emergencyLead.text} ${this.callLine}</p>`
      }
      ${keyed(this.walk?.at, this.screen)}`;
  }

  private get screen(): TemplateResult {
    const { walk } = this;
    if (!walk) return startView(this.prose.guide, this.begin);
    const asked = question(GRAPH, walk);
    const place = progress(GRAPH, walk);
    if (asked && place) {
      return questionView(walk.at, asked, place, this.prose.guide, {
        level: this.topLevel + 1,
        onAnswer: this.answerWith,
        onBack: this.stepBack,
        onRestart: this.startAgain,
      });
    }
    const reached = outcome(GRAPH, walk);
    if (!reached) throw new RangeError(`The guide has neither a question nor an outcome "${walk.at}"`);
    return this.advice(walk, reached);
  }

  private advice(walk: Walk, { level, comfort }: GuideOutcome): TemplateResult {
    const { guide, exercises } = this.prose;
    const because = reason(GRAPH, walk);
    const shown = [
      because && questionWords(guide, because.question).ask,
      guide.outcomes[walk.at as OutcomeId],
      guide.levels[level],
      level === 'emergency' ? null : guide.change,
      comfortWords(comfort, exercises),
      guide.limits,
    ];
    return outcomeView(walk.at, level, guide, {
      headingLevel: this.topLevel + 1,
      reason: because && reasonSentence(guide, because),
      callNow: this.callButton,
      contact: this.contact(level),
      comfort: comfortView(comfort, exercises, this.topLevel + 2),
      sources: sourceList(numberSources(citationsIn(shown)).keys()),
      actions: this.actions(level),
    });
  }

  private get callWords(): string {
    const { call, callUncertain } = this.prose.emergency;
    return this.emergency.certain ? call : callUncertain;
  }

  private get callLine(): unknown {
    return fillIn(`${this.callWords}.`, { number: telephoneLink(this.emergency.number, 'call') });
  }

  private get callButton(): TemplateResult {
    const { number } = this.emergency;
    return html`<a class="button call-now" href=${telephoneAddress(number) ?? nothing}
      >${fillIn(this.callWords, { number })}</a
    >`;
  }

  /** The clinic's number, where it has one: never instead of what the level asks for, and not in an emergency. */
  private contact(level: Level): unknown {
    const phone = this.clinicPhone;
    if (phone === null || level === 'emergency') return nothing;
    const words =
      level === 'same-day'
        ? msg('You can also ring {clinic}: {phone}. If nobody answers, do not wait for a call back.')
        : msg('To book by telephone with {clinic}: {phone}');
    const clinic = this.clinicName ?? msg('the clinic');
    return html`<p>${fillIn(words, { clinic, phone: telephoneLink(phone) })}</p>`;
  }

  private actions(level: Level): TemplateResult {
    return html`<div class="actions no-print">
      ${level === 'soon' || level === 'self-care' ? this.bookingButton : nothing}
      ${
        level === 'emergency'
          ? nothing
          : html`<button type="button" class="button secondary" data-do="print" @click=${this.print}>
              ${msg('Print this advice')}
            </button>`
      }
      <button type="button" class="button plain" data-do="back" @click=${this.stepBack}>
        ${msg('Back')}
      </button>
      <button type="button" class="button plain" data-do="restart" @click=${this.startAgain}>
        ${msg('Start again')}
      </button>
    </div>`;
  }

  private get bookingButton(): unknown {
    const given = this.option(this.booking, 'booking');
    const { way, understood } = bookingWay(given);
    if (!understood) this.warn('booking', given, 'using the appointment form of this page, if there is one');
    if (way === null) return nothing;
    const label = msg('Request an appointment');
    return 'address' in way
      ? html`<a class="button" data-do="book" href=${way.address}>${label}</a>`
      : html`<button type="button" class="button" data-do="book" @click=${way.go}>${label}</button>`;
  }

  private readonly print = (): void => printAlone(this);
}
