import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SECTION_IDS, type SectionId } from '../../content/article-types.js';
import { EXERCISE_IDS } from '../../content/exercise-plan.js';
import { citationsIn, numberSources } from '../../features/article/citations.js';
import { formatLocale } from '../../features/article/format-locale.js';
import { outline, type OutlineEntry } from '../../features/article/outline.js';
import { countWords, minutesToRead } from '../../features/article/reading-time.js';
import { readChoices } from '../../features/options/choice.js';
import { pageLanguage, shownLocale } from '../../locales/language.js';
import { easePositionsView, exerciseListView, exerciseRulesView } from '../exercise/exercise-view.js';
import { exerciseStyles } from '../exercise/exercise-styles.js';
import { telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';
import { heading } from '../widget/heading.js';
import { neighbour } from '../widget/page-neighbours.js';
import { WidgetElement } from '../widget/widget-element.js';
import { onArrival } from './arrival.js';
import { ArticleLinks } from './article-links.js';
import { articleStyles } from './article-styles.js';
import { statementView } from './article-text.js';
import { citationMarks, referenceList, type SourceNumbers } from './citation-views.js';
import { groupsFigure } from './groups-figure.js';
import { phasesTable } from './phases-table.js';
import { emergencyView, sectionContent, sectionFrame, type SectionViewOptions } from './section-views.js';

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
export class BackPainArticle extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, exerciseStyles, articleStyles];

  /**
   * Which sections to show, in which order: any of `intro study findings guidelines exercises running disclaimer
   * references`. The emergency notice stands before guidelines and exercises whatever is chosen.
   */
  @property() sections: string | null = null;

  private readonly links = new ArticleLinks(() => this.renderRoot);

  private stopWaiting: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The guide may stand below us and not be parsed yet, may be added later, or not be defined yet.
    this.stopWaiting = onArrival('symptom-guide', () => {
      void customElements.whenDefined('symptom-guide').then(() => this.requestUpdate());
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWaiting?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.links.follow);
    return root;
  }

  protected override renderContent(): TemplateResult {
    const entries = outline(this.shownSections);
    const numbers = this.numberSources(entries);
    const { title, promise } = this.prose.article;
    return html`<slot name="before"></slot>
      <div data-main-heading>
        ${heading(this.topLevel, title, { class: 'title', focusable: true })}
        <p class="promise">${promise}</p>
        <p class="small muted">${this.factsAbout(entries)}</p>
      </div>
      ${entries.length > 1 ? this.contents(entries) : nothing}
      ${entries.map((entry) => this.section(entry, numbers))}
      <slot name="after"></slot>`;
  }

  private get shownSections(): readonly SectionId[] {
    const given = this.option(this.sections, 'sections');
    return this.accept(readChoices(given, SECTION_IDS, SECTION_IDS), 'sections', given);
  }

  /** What a section says, to count its words and its citations: in the order it is rendered. */
  private wordsOf({ id, emergency }: OutlineEntry): unknown {
    const { article, exercises } = this.prose;
    const signs = emergency === 'full' ? article.emergencyNotice : null;
    if (id === 'references') return null;
    return [signs, id === 'exercises' ? exercises : article.sections[id]];
  }

  /** Where nothing that is shown cites anything (the references alone), the list is that of the entire article. */
  private numberSources(entries: readonly OutlineEntry[]): SourceNumbers {
    const cited = (from: readonly OutlineEntry[]) =>
      numberSources(from.flatMap((entry) => [...citationsIn(this.wordsOf(entry))]));
    const shown = cited(entries);
    return shown.size > 0 ? shown : cited(outline(SECTION_IDS));
  }

  private factsAbout(entries: readonly OutlineEntry[]): TemplateResult {
    const minutes = minutesToRead(countWords(entries.map((entry) => this.wordsOf(entry))));
    const { reviewed } = this.prose;
    const date = new Intl.DateTimeFormat(this.formatLocale, { dateStyle: 'long', timeZone: 'UTC' });
    const duration =
      minutes === 1 ? msg('About 1 minute to read') : msg(str`About ${minutes} minutes to read`);
    return html`${duration} · ${msg('Last checked against its sources:')}
      <time datetime=${reviewed}>${date.format(new Date(reviewed))}</time>`;
  }

  private contents(entries: readonly OutlineEntry[]): TemplateResult {
    const first = entries[0]?.id ?? '';
    return html`<a class="skip visually-hidden no-print" href="#section-${first}"
        >${msg('Skip the contents, go to the text')}</a
      >
      <nav class="contents no-print" part="contents" aria-labelledby="contents-title">
        <p class="contents-title" id="contents-title">${msg('In this article')}</p>
        <ol>
          ${entries.map(({ id }) => html`<li><a href="#section-${id}">${this.titleOf(id)}</a></li>`)}
        </ol>
      </nav>`;
  }

  private titleOf(id: SectionId): string {
    if (id === 'references') return msg('References');
    return id === 'exercises' ? this.prose.exercises.title : this.prose.article.sections[id].title;
  }

  private section({ id, emergency }: OutlineEntry, numbers: SourceNumbers): TemplateResult {
    const options = this.viewOptions(numbers);
    return sectionFrame(
      id,
      this.titleOf(id),
      options.level,
      html`${emergencyView(emergency, options)}
      ${
        id === 'references'
          ? referenceList(numbers)
          : id === 'exercises'
            ? this.exercises(options)
            : sectionContent(this.prose.article.sections[id], options)
      }`,
    );
  }

  private viewOptions(numbers: SourceNumbers): SectionViewOptions {
    const listed = this.shownSections.includes('references');
    const options: SectionViewOptions = {
      prose: this.prose.article,
      level: this.topLevel + 1,
      units: this.preferredUnits,
      locale: this.formatLocale,
      call: this.callForHelp,
      cite: (sources) => citationMarks(sources, numbers, listed),
      placed: (place) =>
        place === 'guide'
          ? this.wayToGuide()
          : place === 'groups'
            ? groupsFigure(this.prose.article, options)
            : phasesTable(options),
    };
    return options;
  }

  private exercises(options: SectionViewOptions): TemplateResult {
    const { exercises } = this.prose;
    const below = { level: options.level + 1, cite: options.cite };
    const deeper = { level: options.level + 2, cite: options.cite };
    return html`<p>${statementView(exercises.intro, options)}</p>
      ${exerciseRulesView(exercises, below)} ${exerciseListView(EXERCISE_IDS, exercises, below)}
      ${heading(options.level + 1, exercises.ease.title)} ${easePositionsView(exercises, deeper)}`;
  }

  private wayToGuide(): unknown {
    if (!neighbour('symptom-guide')) return nothing;
    return html`<div class="card to-guide no-print">
      <p>${this.prose.article.guideLead}</p>
      <button type="button" class="button" @click=${this.goToGuide}>${msg('Go to the symptom guide')}</button>
    </div>`;
  }

  private readonly goToGuide = (): void => {
    // It may have left the page since we looked; then the button goes too, and the steps below it remain.
    const guide = neighbour('symptom-guide');
    if (guide) guide.focusHeading();
    else this.requestUpdate();
  };

  private get callForHelp(): unknown {
    const { number, certain } = this.emergency;
    const { call, callUncertain } = this.prose.emergency;
    return fillIn(certain ? call : callUncertain, { number: telephoneLink(number, 'call') });
  }

  private get formatLocale(): string {
    return formatLocale(pageLanguage(), shownLocale());
  }
}
