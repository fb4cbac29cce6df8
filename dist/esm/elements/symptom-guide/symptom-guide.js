import { msg } from '@lit/localize';
import { nothing, html } from 'lit';
import { button } from '../widget/button-view.js';
import { GUIDE_GRAPH } from '../../content/guide-graph.js';
import { progress } from '../../features/guide/progress.js';
import { start, answer, outcome, back, question, reason } from '../../features/guide/walk.js';
import { telephoneAddress } from '../../features/options/telephone.js';
import { exerciseStyles } from '../exercise/exercise-styles.js';
import { telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';
import { heading } from '../widget/heading.js';
import { WidgetElement } from '../widget/widget-element.js';
import { namedWay, formOnPage } from './booking-way.js';
import { guideStyles } from './guide-styles.js';
import { outcomeView } from './outcome-view.js';
import { printAlone } from '../widget/print-alone.js';
import { questionView } from './question-view.js';
import { startView } from './start-view.js';

const GRAPH = GUIDE_GRAPH;
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
class SymptomGuide extends WidgetElement {
    constructor() {
        super(...arguments);
        this.begin = () => {
            this.show(start(GRAPH), true);
            this.tell('guide-start');
        };
        this.answerWith = (given, event) => {
            // A listener of the page's, an analytics script's for one, must not learn which button it was.
            event.stopPropagation();
            // The second click of a double click would answer the next question unread.
            if (event.detail > 1 || !this.walk)
                return;
            this.show(answer(GRAPH, this.walk, given), true);
            if (this.result)
                this.tell('guide-finish');
        };
        /** Null on the start screen. */
        this.walk = null;
    }
    /** How soon to be seen, once the questions are answered; null before. */
    get result() {
        const reached = this.walk && outcome(GRAPH, this.walk);
        return reached && { level: reached.level };
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
        const follow = pressed || this.matches(':focus-within');
        this.walk = walk;
        if (!follow)
            return;
        void this.updateComplete.then(() => [...this.renderRoot.querySelectorAll('[tabindex="-1"]')].at(-1)?.focus());
    }
    tell(name) {
        this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    }
    renderContent() {
        const { guide, emergency } = this.prose;
        const { number, certain } = this.emergency;
        const words = certain ? emergency.call : emergency.callUncertain;
        return html `<div data-main-heading>
        ${heading(this.topLevel, guide.title, { class: 'title', focusable: true })}
      </div>
      ${this.result?.level === 'emergency'
            ? nothing
            : html `<p class="notice emergency">
              ${guide.emergencyLead.text} ${fillIn(`${words}.`, { number: telephoneLink(number, 'call') })}
            </p>`}
      ${this.screen(html `<a class="button call-now" href=${telephoneAddress(number) ?? nothing}
          >${fillIn(words, { number })}</a
        >`)}`;
    }
    /** @param call the emergency number as a large link */
    screen(call) {
        const { walk, prose } = this;
        const { guide } = prose;
        const top = this.topLevel + 1;
        if (!walk)
            return startView(guide, this.begin);
        const asked = question(GRAPH, walk);
        const place = progress(GRAPH, walk);
        const reached = outcome(GRAPH, walk);
        const steps = [
            button(msg('Back'), () => this.show(back(walk), true), 'plain', 'back'),
            button(msg('Start again'), () => this.show(null, true), 'plain', 'restart'),
        ];
        if (asked && place) {
            const view = questionView(walk.at, asked, place, guide, {
                level: top,
                onAnswer: this.answerWith,
                steps,
            });
            // Each question is made anew, for lit keeps the nodes of a template that comes twice running: a browser's own
            // translation swaps text nodes, and a question that stood still while the answers went on would be dangerous.
            return walk.answers.length % 2 ? html `<div>${view}</div>` : html `<section>${view}</section>`;
        }
        if (reached)
            return outcomeView(walk.at, reached, prose, {
                top,
                because: reason(GRAPH, walk),
                call,
                contact: this.contact(reached.level),
                buttons: [this.waysOn(reached.level), steps],
            });
        return nothing;
    }
    /** The clinic's number, where it has one: never instead of what the level asks for, and not in an emergency. */
    contact(level) {
        const { clinicPhone } = this;
        if (!clinicPhone || level === 'emergency')
            return null;
        const words = level === 'same-day'
            ? msg('You can also ring {clinic}: {phone}. If nobody answers, do not wait for a call back.')
            : msg('To book by telephone with {clinic}: {phone}');
        const clinic = this.clinicName ?? msg('the clinic');
        return html `<p>${fillIn(words, { clinic, phone: telephoneLink(clinicPhone) })}</p>`;
    }
    /** To book, where there is time for an appointment; to print, where there is time for that. */
    waysOn(level) {
        if (level === 'emergency')
            return nothing;
        return [
            level === 'same-day' ? nothing : this.bookingButton,
            button(msg('Print this advice'), () => printAlone(this), 'secondary', 'print'),
        ];
    }
    get bookingButton() {
        const given = this.option(this.booking, 'booking');
        const named = given && namedWay(given);
        if (given && !named)
            this.warn('booking', given, 'using the form of this page');
        const way = named || formOnPage();
        const label = msg('Request an appointment');
        return typeof way === 'string'
            ? html `<a class="button" data-do="book" href=${way}>${label}</a>`
            : way && button(label, way, '', 'book');
    }
}
SymptomGuide.properties = {
    booking: {},
    walk: { state: true }
};
SymptomGuide.styles = [WidgetElement.styles, exerciseStyles, guideStyles];

export { SymptomGuide };
