import { msg, str } from '../../locales/msg.js';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inClinicsWords } from '../../words/in-clinics-words.js';
import { proseIn } from '../../words/index.js';
import { FORMER_SECTION_IDS, SECTION_IDS, type SectionId } from '../../content/article-types.js';
import type { Prose } from '../../content/prose.js';
import { formatLocale } from '../../locales/format-locale.js';
import { prepareFormatters } from '../../locales/formatters.js';
import type { SourceNumbers } from '../../features/article/citations.js';
import { withTodaysNames } from '../../features/article/former-sections.js';
import type { OutlineEntry } from '../../features/article/outline.js';
import { minutesToRead } from '../../features/article/reading-time.js';
import { readChoices } from '../../features/options/choice.js';
import { readDay } from '../../features/options/day.js';
import { inCatalogue } from '../../locales/shown-catalogue.js';
import { exerciseStyles } from '../exercise/exercise-styles.js';
import { button } from '../shared/button-view.js';
import { callButton } from '../shared/call-button.js';
import { telephoneLink } from '../shared/contact-links.js';
import type { FirstRenderPlan } from '../shared/first-render.js';
import { withValues } from '../shared/with-values.js';
import { heading } from '../shared/heading.js';
import { inTurn, roomForWhatComes } from '../shared/in-turn.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { goTo, neighbour } from '../shared/page-neighbours.js';
import { ProseElement } from '../shared/prose-element.js';
import { reviewLine, type Review } from '../shared/review-line.js';
import { showAll } from '../shared/turns.js';
import { aboutClinic } from './about-clinic.js';
import { followLinks } from './article-links.js';
import { articleStyles } from './article-styles.js';
import { articleFacts } from './article-facts.js';
import type { CallsForHelp } from './article-text.js';
import { citationMark, citedSources, referencesView } from './citation-views.js';
import { contentsView } from './contents-view.js';
import { exercisesView } from './exercises-view.js';
import { groupsFigure } from './groups-figure.js';
import { groupsFigureStyles } from './groups-figure-styles.js';
import { MyPlan } from './my-plan.js';
import { OpenSources } from './open-sources.js';
import { betweenOwnBlocks, unknownSlots } from './own-blocks.js';
import { phasesTable } from './phases-table.js';
import { planStyles } from './plan-styles.js';
import { blocksView, type SectionViewOptions } from './section-views.js';
import { emergencyNotice, emergencyReminder, helpLists } from './sign-views.js';

/** From so many words on, an article is longer than a large screen and is shown section by section. */
const LONG = 600;

/**
 * An article on running and low back pain: the emergency signs, what to do when it hurts, how it usually goes,
 * exercises, the way back to running, what studies found, and numbered references. What few readers need at once is
 * folded; the emergency signs never are. What a reader picks of the exercises stays in memory. Leads to a `<symptom-guide>` where the page has one.
 *
 * @summary An article on running and low back pain, with exercises and references.
 * @tagname back-pain-article
 * @slot before - The clinic's own content above the article
 * @slot after - The clinic's own content below the article
 * @slot before-key-points - The clinic's own content before the section `key-points`
 * @slot after-key-points - The clinic's own content after the section `key-points`
 * @slot before-guidelines - The clinic's own content before the section `guidelines`
 * @slot after-guidelines - The clinic's own content after the section `guidelines`
 * @slot before-outlook - The clinic's own content before the section `outlook`
 * @slot after-outlook - The clinic's own content after the section `outlook`
 * @slot before-exercises - The clinic's own content before the section `exercises`
 * @slot after-exercises - The clinic's own content after the section `exercises`
 * @slot before-running - The clinic's own content before the section `running`
 * @slot after-running - The clinic's own content after the section `running`
 * @slot before-evidence - The clinic's own content before the section `evidence`
 * @slot after-evidence - The clinic's own content after the section `evidence`
 * @slot before-about - The clinic's own content before the section `about`
 * @slot after-about - The clinic's own content after the section `about`
 * @slot before-references - The clinic's own content before the section `references`
 * @slot after-references - The clinic's own content after the section `references`
 * @csspart contents - The list of sections
 * @csspart plan - The exercises that the reader has picked
 */
export class BackPainArticle extends ProseElement {
  static override styles: CSSResultGroup = [
    ProseElement.styles,
    exerciseStyles,
    articleStyles,
    groupsFigureStyles,
    planStyles,
  ];

  /**
   * Which sections to show, in which order: any of `key-points guidelines outlook exercises running evidence about
   * references`. The emergency signs stand before all of them wherever there is advice.
   */
  @property() sections?: string | null;

  /** Who has reviewed the texts, by name and profession. Shown together with the day, or not at all. */
  @property({ attribute: 'reviewed-by' }) reviewedBy?: string | null;

  /** The day of the review, such as `2026-11-30`. */
  @property({ attribute: 'reviewed-on' }) reviewedOn?: string | null;

  private readonly facts = articleFacts();
  private readonly myPlan = new MyPlan(
    this,
    () => this.clinicContent?.exercises?.list.map(({ id }) => id) ?? [],
  );

  private readonly openSources = new OpenSources((sources) =>
    inCatalogue(this.catalogue, () =>
      citedSources(sources, this.facts(this.prose, this.shownSections).numbers),
    ),
  );

  @state() private guideOnPage = false;

  /** Watches the page for the guide, which may stand below us and not be parsed yet, or may be added later. */
  private arrivals: MutationObserver | undefined;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override get firstRenderPlan(): FirstRenderPlan {
    const plan = super.firstRenderPlan;
    const preparations = [
      ...plan.preparations,
      // The line that says from when the texts are has a date.
      prepareFormatters,
      () => this.whenChecked,
      () => this.facts(this.prose, this.shownSections),
      this.lookForGuide,
    ];
    return { ...plan, preparations };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof MutationObserver === 'undefined') return;
    this.arrivals ??= new MutationObserver(this.lookForGuide);
    this.arrivals.observe(document.documentElement, { childList: true, subtree: true });
    if (this.hasUpdated) this.lookForGuide();
    void customElements.whenDefined('symptom-guide').then(this.lookForGuide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.arrivals?.disconnect();
  }

  private readonly lookForGuide = (): void => {
    this.guideOnPage = neighbour('symptom-guide') !== null;
    if (this.guideOnPage) this.arrivals?.disconnect();
  };

  protected override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener(
      'click',
      followLinks(root, () => showAll(this)),
    );
    root.addEventListener('click', this.openSources.click);
    root.addEventListener('keydown', (event) => this.openSources.keydown(event as KeyboardEvent));
  }

  protected override willUpdate(): void {
    this.openSources.closeAll();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const name of unknownSlots(this))
      this.warn('slot', name, 'no place of this article, so what carries it is not shown');
  }

  protected override renderContent(): TemplateResult {
    const { article, guide } = this.prose;
    const { shown, numbers, words } = this.facts(this.prose, this.shownSections);
    const { signs, entries } = shown;
    const options: SectionViewOptions = {
      prose: article,
      level: this.topLevel + 2,
      units: this.preferredUnits,
      locale: this.locale,
      calls: this.callsForHelp,
      cite: (sources) => citationMark(sources, numbers),
      insertAt: (place) =>
        place === 'help'
          ? helpLists(guide, options)
          : place === 'groups'
            ? groupsFigure(article, options)
            : phasesTable(options),
    };
    // Little text is shown whole: room kept below it could be seen to close again.
    const long = words >= LONG;
    const part = (section: () => unknown) => (long ? inTurn(section) : section());

    return html`<slot name="before"></slot>
      <div data-main-heading>
        ${heading(this.topLevel, article.title, { class: 'title', focusable: true })}
        <p class="promise">${article.promise}</p>
        <p class="small muted">${readingTime(minutesToRead(words))} ${this.whenChecked}</p>
      </div>
      ${signs ? [this.wayToGuide, emergencyNotice(guide, { ...options, level: this.topLevel + 1 }, this.callNow)] : nothing}
      ${entries.length > 1 ? contentsView(entries, (id) => this.titleOf(id)) : nothing}
      ${entries.map((entry) => part(() => this.section(entry, numbers, options)))}
      ${long ? roomForWhatComes() : nothing}
      <slot name="after"></slot>`;
  }

  private section(
    { id, reminder }: OutlineEntry,
    numbers: SourceNumbers,
    options: SectionViewOptions,
  ): TemplateResult {
    const section = html`<section data-section=${id} aria-labelledby="section-${id}">
      ${heading(this.topLevel + 1, this.titleOf(id), {
        id: `section-${id}`,
        class: 'section-title',
        focusable: true,
      })}
      ${reminder ? emergencyReminder(options) : nothing} ${this.content(id, numbers, options)}
    </section>`;
    return betweenOwnBlocks(id, section);
  }

  private content(id: SectionId, numbers: SourceNumbers, options: SectionViewOptions): unknown {
    if (id === 'references') return referencesView(numbers, this.shownSections.length === 1);
    if (id === 'exercises')
      return exercisesView(
        this.prose.exercises,
        options,
        this.myPlan,
        this.sheet,
        this.clinicContent?.exercises ?? null,
      );
    const blocks = blocksView(this.prose.article.sections[id].blocks, options);
    if (id !== 'about') return blocks;
    const { clinicName: name, clinicPhone: phone, clinicEmail: email } = this;
    return [blocks, aboutClinic({ name, phone, email, ...this.placeAndHours })];
  }

  private get shownSections(): readonly SectionId[] {
    const given = this.option(this.sections, 'sections');
    const { text, former } = withTodaysNames(given, FORMER_SECTION_IDS);
    const reading = readChoices(text, SECTION_IDS, SECTION_IDS);
    if (former.length > 0)
      this.warn('sections', given, `${former.join(', ')} is called ${reading.value.join(', ')} from now on`);
    return this.accept(reading, 'sections', given);
  }

  private get locale(): string {
    return formatLocale(this.language, this.catalogue);
  }

  /** By whom the texts were checked and when, or from when they are. */
  private get whenChecked(): string {
    return inCatalogue(this.catalogue, () => reviewLine(this.review, this.prose.dated, this.locale));
  }

  /** Who signs the clinic's own words answers for all. Else a review counts with a name and a day; half of it is told. */
  private get review(): Review | null {
    const { clinicContent } = this;
    if (clinicContent) return clinicContent.reviewer;
    const by = this.option(this.reviewedBy, 'reviewed-by');
    const given = this.option(this.reviewedOn, 'reviewed-on');
    const on = readDay(given);
    if (by !== null && on !== null) return { by, on };
    if (by !== null) this.warn('reviewed-on', given, 'no review is shown without its day, as 2026-11-30');
    else if (given !== null) this.warn('reviewed-by', null, 'no review is shown without a name');
    return null;
  }

  private titleOf(id: SectionId): string {
    const { article, exercises } = this.prose;
    if (id === 'references') return msg('References');
    return (id === 'exercises' ? exercises : article.sections[id]).title;
  }

  private get wayToGuide(): unknown {
    if (!this.guideOnPage || !this.knowsPage) return nothing;
    return html`<div class="to-guide no-print">
      ${button(msg('Not sure? Go to the symptom guide'), this.goToGuide)}
    </div>`;
  }

  private readonly goToGuide = (): void => {
    const guide = neighbour('symptom-guide');
    if (guide) goTo(guide);
    // It may have left the page since we looked. Then the button goes too, and the lists of signs remain.
    this.lookForGuide();
  };

  private get callNow(): unknown {
    const number = this.emergency;
    return number === null
      ? nothing
      : html`<p class="no-print">${callButton(number, this.prose.emergency.known.button)}</p>`;
  }

  private get callsForHelp(): CallsForHelp {
    const number = this.emergency;
    const { call, callForSigns } = this.prose.emergency[number === null ? 'unknown' : 'known'];
    const filled = (words: string) => withValues(words, { number: number && telephoneLink(number, 'call') });
    return { callNow: filled(call), callForSigns: filled(callForSigns) };
  }

  private get prose(): Prose {
    return inClinicsWords(proseIn(this.catalogue), this.clinicContent?.words);
  }
}

function readingTime(minutes: number): string {
  return minutes === 1 ? msg('About 1 minute to read.') : msg(str`About ${minutes} minutes to read.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-article': BackPainArticle;
  }
}
