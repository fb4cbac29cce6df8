import { type CSSResultGroup, type TemplateResult } from 'lit';
import { WidgetElement } from '../widget/widget-element.js';
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
export declare class BackPainArticle extends WidgetElement {
    static styles: CSSResultGroup;
    /**
     * Which sections to show, in which order: any of `intro study findings guidelines exercises running disclaimer
     * references`. The emergency notice stands before guidelines and exercises whatever is chosen.
     */
    sections?: string | null;
    /** The guide may stand below us and not be parsed yet, or be added later. */
    private readonly arrivals;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected firstUpdated(): void;
    protected renderContent(): TemplateResult;
    private get shownSections();
    private prosePart;
    private contents;
    private exercises;
    private get wayToGuide();
    private readonly goToGuide;
    private get callForHelp();
}
