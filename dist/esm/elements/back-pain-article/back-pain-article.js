import { msg, str } from '@lit/localize';
import { nothing, html } from 'lit';
import { SECTION_IDS } from '../../content/article-types.js';
import { EXERCISE_IDS } from '../../content/exercise-plan.js';
import { formatLocale } from '../../features/article/format-locale.js';
import { outline } from '../../features/article/outline.js';
import { minutesToRead, countWords } from '../../features/article/reading-time.js';
import { readChoices } from '../../features/options/choice.js';
import { shownLocale, pageLanguage } from '../../locales/language.js';
import { exerciseRulesView, exerciseListView, easePositionsView } from '../exercise/exercise-view.js';
import { exerciseStyles } from '../exercise/exercise-styles.js';
import { button } from '../widget/button-view.js';
import { telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';
import { heading } from '../widget/heading.js';
import { neighbour } from '../widget/page-neighbours.js';
import { WidgetElement } from '../widget/widget-element.js';
import { followLinks } from './article-links.js';
import { articleStyles } from './article-styles.js';
import { statementView } from './article-text.js';
import { referenceList, citationMarks } from './citation-views.js';
import { groupsFigure } from './groups-figure.js';
import { groupsFigureStyles } from './groups-figure-styles.js';
import { phasesTable } from './phases-table.js';
import { emergencyView, blockView } from './section-views.js';

/**
 * An article on running and low back pain: what studies found, what to do when it hurts, exercises, the way back to
 * running, and numbered references. Leads to a `<symptom-guide>` where the page has one.
 *
 * @summary An article on running and low back pain, with exercises and references.
 * @tagname back-pain-article
 * @slot before - The clinic's own content above the article
 * @slot after - The clinic's own content below the article
 * @csspart contents - The list of sections
 */
class BackPainArticle extends WidgetElement {
    constructor() {
        super(...arguments);
        /** The guide may stand below us and not be parsed yet, or be added later. */
        this.arrivals = new MutationObserver(() => {
            if (!neighbour('symptom-guide'))
                return;
            this.arrivals.disconnect();
            this.requestUpdate();
        });
        this.goToGuide = () => {
            neighbour('symptom-guide')?.focusHeading();
            // It may have left the page since we looked; then the button goes too, and the steps below it remain.
            this.requestUpdate();
        };
    }
    connectedCallback() {
        super.connectedCallback();
        this.arrivals.observe(document.documentElement, { childList: true, subtree: true });
        void customElements.whenDefined('symptom-guide').then(() => this.requestUpdate());
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.arrivals.disconnect();
    }
    firstUpdated() {
        this.renderRoot.addEventListener('click', followLinks(this.renderRoot));
    }
    renderContent() {
        const { article, reviewed } = this.prose;
        const entries = outline(this.shownSections);
        const listed = this.shownSections.includes('references');
        const numbers = new Map();
        const options = {
            prose: article,
            level: this.topLevel + 2,
            units: this.preferredUnits,
            locale: formatLocale(pageLanguage(), shownLocale()),
            call: this.callForHelp,
            cite: (sources) => citationMarks(sources, numbers, listed),
            placed: (place) => place === 'guide'
                ? this.wayToGuide
                : place === 'groups'
                    ? groupsFigure(article, options)
                    : phasesTable(options),
        };
        const say = ({ id, emergency }) => [
            emergencyView(emergency, options),
            id === 'exercises'
                ? this.exercises(options)
                : id === 'references'
                    ? nothing
                    : article.sections[id].blocks.map((block) => blockView(block, options)),
        ];
        // What is said is cited, and numbered as it is said: so the references come last, wherever they stand.
        const said = entries.map(say);
        // Where nothing that is shown cites anything (the references alone), the list is that of the entire article.
        if (numbers.size === 0)
            outline(SECTION_IDS).forEach(say);
        const words = entries.map(({ id, emergency }) => [
            emergency === 'full' && article.emergencyNotice,
            this.prosePart(id),
        ]);
        const date = new Intl.DateTimeFormat(options.locale, { dateStyle: 'long', timeZone: 'UTC' });
        return html `<slot name="before"></slot>
      <div data-main-heading>
        ${heading(this.topLevel, article.title, { class: 'title', focusable: true })}
        <p class="promise">${article.promise}</p>
        <p class="small muted">
          ${msg(str `About ${minutesToRead(countWords(words))} min to read`)} ·
          ${msg('Last checked against its sources:')}
          <time datetime=${reviewed}>${date.format(new Date(reviewed))}</time>
        </p>
      </div>
      ${entries.length > 1 ? this.contents(entries) : nothing}
      ${entries.map(({ id }, index) => html `<section data-section=${id} aria-labelledby="section-${id}">
            ${heading(this.topLevel + 1, this.prosePart(id).title, {
            id: `section-${id}`,
            class: 'section-title',
            focusable: true,
        })}
            ${said[index]} ${id === 'references' ? referenceList(numbers) : nothing}
          </section>`)}
      <slot name="after"></slot>`;
    }
    get shownSections() {
        const given = this.option(this.sections, 'sections');
        return this.accept(readChoices(given, SECTION_IDS, SECTION_IDS), 'sections', given);
    }
    prosePart(id) {
        const { article, exercises } = this.prose;
        if (id === 'references')
            return { title: msg('References') };
        return id === 'exercises' ? exercises : article.sections[id];
    }
    contents(entries) {
        return html `<a class="button plain visually-hidden skip no-print" href="#section-${entries[0]?.id}"
        >${msg('Skip the contents, go to the text')}</a
      >
      <nav class="contents card no-print" part="contents" aria-labelledby="contents-title">
        <strong id="contents-title">${msg('In this article')}</strong>
        <ol>
          ${entries.map(({ id }) => html `<li><a href="#section-${id}">${this.prosePart(id).title}</a></li>`)}
        </ol>
      </nav>`;
    }
    exercises(options) {
        const { exercises } = this.prose;
        const { level } = options;
        const say = (statement) => statementView(statement, options);
        return html `<p>${say(exercises.intro)}</p>
      ${exerciseRulesView(exercises, { level, say })}
      ${exerciseListView(EXERCISE_IDS, exercises, { level, say })} ${heading(level, exercises.ease.title)}
      ${easePositionsView(exercises, { level: level + 1, say })}`;
    }
    get wayToGuide() {
        if (!neighbour('symptom-guide'))
            return nothing;
        return html `<div class="notice to-guide no-print">
      <p>${this.prose.guide.promise.text}</p>
      ${button(msg('Go to the symptom guide'), this.goToGuide)}
    </div>`;
    }
    get callForHelp() {
        const { number, certain } = this.emergency;
        const { call, callUncertain } = this.prose.emergency;
        return fillIn(certain ? call : callUncertain, { number: telephoneLink(number, 'call') });
    }
}
BackPainArticle.properties = {
    sections: {}
};
BackPainArticle.styles = [
    WidgetElement.styles,
    exerciseStyles,
    articleStyles,
    groupsFigureStyles,
];

export { BackPainArticle };
