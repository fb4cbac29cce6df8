import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { FirstRenderPlan } from '../shared/first-render.js';
import { ProseElement } from '../shared/prose-element.js';
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
export declare class BackPainArticle extends ProseElement {
    static styles: CSSResultGroup;
    /**
     * Which sections to show, in which order: any of `key-points guidelines outlook exercises running evidence about
     * references`. The emergency signs stand before all of them wherever there is advice.
     */
    sections?: string | null;
    /** Who has reviewed the texts, by name and profession. Shown together with the day, or not at all. */
    reviewedBy?: string | null;
    /** The day of the review, such as `2026-11-30`. */
    reviewedOn?: string | null;
    private readonly facts;
    private readonly myPlan;
    private readonly openSources;
    private guideOnPage;
    /** Watches the page for the guide, which may stand below us and not be parsed yet, or may be added later. */
    private arrivals;
    constructor();
    protected get firstRenderPlan(): FirstRenderPlan;
    connectedCallback(): void;
    disconnectedCallback(): void;
    private readonly lookForGuide;
    protected firstUpdated(): void;
    protected willUpdate(): void;
    protected updated(changed: PropertyValues): void;
    protected renderContent(): TemplateResult;
    private section;
    private content;
    private get shownSections();
    private get locale();
    /** By whom the texts were checked and when, or from when they are. */
    private get whenChecked();
    /** Who signs the clinic's own words answers for all. Else a review counts with a name and a day; half of it is told. */
    private get review();
    private titleOf;
    private get wayToGuide();
    private readonly goToGuide;
    private get callNow();
    private get callsForHelp();
    private get prose();
}
declare global {
    interface HTMLElementTagNameMap {
        'back-pain-article': BackPainArticle;
    }
}
