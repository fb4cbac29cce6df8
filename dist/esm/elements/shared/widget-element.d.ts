import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { type Reading } from '../../features/options/choice.js';
import { type Catalogue } from '../../locales/shown-catalogue.js';
import { type FirstRenderPlan } from './first-render.js';
import type { ReachableElement } from './page-neighbours.js';
import type { PlaceAndHours } from './place-and-hours.js';
import { PrerenderedElement } from './prerendered-element.js';
import type { Sheet } from './sheet-head.js';
export type Units = 'km' | 'mi';
/**
 * What the three elements have in common: the attributes every one of them takes, the page's language, and the inner
 * wrapper that carries the look. Bad attribute values never throw: they fall back, and the author is told once.
 *
 * @attr {string} lang - BCP 47 tag of the page's language; the first of our elements to settle it does so for all. There are words in ar, de, en, en-GB, es, fr, hi, ko, pl, pt-BR, ru, vi and zh-Hans; no clinician has reviewed the translations yet (docs/translation-review.md)
 * @cssprop --bp-font-family - Typeface; the page's own unless set
 * @cssprop --bp-font-size - Base text size; the page's own, at least 16 px, unless set
 * @cssprop [--bp-line-height=1.5] - Line height of running text
 * @cssprop --bp-color-text - Text
 * @cssprop --bp-color-muted - Secondary text
 * @cssprop --bp-heading-font-family - Typeface of headings; that of the page's own headings unless set
 * @cssprop --bp-heading-font-weight - Weight of headings; that of the page's own headings unless set
 * @cssprop --bp-heading-color - Colour of headings; that of the page's own headings unless set
 * @cssprop --bp-color-surface - Background; the page shows through unless set
 * @cssprop --bp-color-raised - Background of notices
 * @cssprop --bp-color-border - Borders of controls; lines between parts are made from it
 * @cssprop --bp-color-accent - Links and buttons; all shades that are needed are made from it, so that they can be read
 * @cssprop --bp-color-on-accent - Text on a filled button; black or white unless set, whichever can be read
 * @cssprop --bp-color-focus - Focus ring
 * @cssprop --bp-color-emergency - Heads of emergency cards
 * @cssprop --bp-color-urgent - Heads of same-day cards
 * @cssprop --bp-color-soon - Heads of cards that advise to be seen soon
 * @cssprop --bp-color-self-care - Heads of self-care cards
 * @cssprop --bp-color-error - Error messages
 * @cssprop [--bp-skin-light=#f2c9a8] - Light skin of the people in the drawings
 * @cssprop [--bp-skin-medium=#c98f63] - Medium skin
 * @cssprop [--bp-skin-dark=#8d5a3c] - Dark skin
 * @cssprop [--bp-radius=0.5em] - Corner radius
 * @cssprop [--bp-space=1em] - Space between blocks
 * @cssprop [--bp-max-width=46em] - Widest line the element takes
 * @csspart base - The wrapper of everything inside
 * @csspart place - The clinic's address and opening hours, wherever they stand
 */
export declare abstract class WidgetElement extends PrerenderedElement implements ReachableElement {
    static styles: CSSResultGroup;
    /** Which copy of our code this is, for another one that comes to the same page. @internal */
    static readonly copy: import("./this-copy.js").Copy;
    /** Colours: `light` (default), `dark`, or `auto` to follow the reader's system. */
    theme?: 'light' | 'dark' | 'auto' | null;
    /** Level of the element's own heading, 1 to 4; its sections follow below it. Default 2. */
    headingLevel?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4' | null;
    /** The clinic's name as patients know it. */
    clinic?: string | null;
    /** The clinic's telephone number, shown as a link to call. */
    phone?: string | null;
    /** The clinic's e-mail address, shown as a link to write to. */
    email?: string | null;
    /** Where the clinic is, as patients should read it; shown beside its phone. */
    address?: string | null;
    /** When the clinic is open, as patients should read it; shown beside its phone. */
    hours?: string | null;
    /** The number to call in an emergency; by default that of the page's region. */
    emergencyNumber?: string | null;
    /** Which unit of distance stands first, `km` or `mi`; by default that of the page's region. */
    units?: 'km' | 'mi' | null;
    private readonly alreadyWarned;
    private stopListening;
    private readonly firstRender;
    static get observedAttributes(): string[];
    constructor();
    connectedCallback(): void;
    protected firstUpdated(changed: PropertyValues): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /**
     * Resolves when the element is shown to its last part; `updateComplete` resolves after the first render already.
     * @internal
     */
    get allShown(): Promise<void>;
    /** The first render waits for its words and its turn. Later ones come at once, because somebody did something and waits. */
    protected scheduleUpdate(): void | Promise<unknown>;
    protected performUpdate(): void;
    /** When the element is rendered for the first time, and what comes before. */
    protected get firstRenderPlan(): FirstRenderPlan;
    /** Scrolls this element into view and moves focus to its heading. */
    focusHeading(): void;
    /** The language tag that decides on the region: the page's, or where that is not known the element's own. */
    protected get language(): string | null;
    /** The catalogue that decides on the words: as with the region, the page's or the element's own. */
    protected get catalogue(): Catalogue;
    /** What stands for an option: the element's own value, else the page-wide one from the script tag, else null. */
    protected given(own: string | number | boolean | null | undefined, attribute: string): string | null;
    /** An option's text, null where there is none; empty means none. */
    protected option(own: string | number | null | undefined, attribute: string): string | null;
    /** The value of a reading; where it was not understood, the author is told once. */
    protected accept<T>(reading: Reading<T>, attribute: string, given: string | null): T;
    /** One console line per attribute and value: names the element, the attribute, the value and what happens instead. */
    protected warn(attribute: string, given: string | null, consequence: string): void;
    protected get clinicName(): string | null;
    protected get clinicPhone(): string | null;
    protected get clinicEmail(): string | null;
    protected get placeAndHours(): PlaceAndHours;
    /** What stands on top of paper that a patient takes home. */
    protected get sheet(): Sheet;
    /** Level of the element's own heading; sections below it take `topLevel + 1` and so on. */
    protected get topLevel(): number;
    /** The number to call in an emergency; null where the page's region is not known, and so neither is the number. */
    protected get emergency(): string | null;
    protected get preferredUnits(): Units;
    /** The region that the page's language tag names; null where it names none. */
    protected get region(): string | null;
    private settlePageLanguage;
    protected render(): TemplateResult;
    private wrapper;
    /** The element's own content, inside the wrapper. */
    protected abstract renderContent(): unknown;
}
