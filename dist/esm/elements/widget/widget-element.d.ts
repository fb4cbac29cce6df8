import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { type Prose } from '../../content/prose.js';
import { type Reading } from '../../features/options/choice.js';
import { type EmergencyNumber } from '../../features/options/emergency-number.js';
import { type ReachableElement } from './page-neighbours.js';
export type Units = 'km' | 'mi';
/**
 * What the three elements have in common: the attributes every one of them takes, the page's language, and the inner
 * wrapper that carries the look. Bad attribute values never throw: they fall back, and the author is told once.
 *
 * @attr {string} lang - BCP 47 tag of the page's language; the first of our elements to settle it does so for all
 * @cssprop --bp-font-family - Typeface; the page's own unless set
 * @cssprop --bp-font-size - Base text size; the page's own, at least 16 px, unless set
 * @cssprop [--bp-line-height=1.5] - Line height of running text
 * @cssprop --bp-color-text - Text
 * @cssprop --bp-color-muted - Secondary text
 * @cssprop --bp-color-surface - Background
 * @cssprop --bp-color-raised - Background of notices and cards
 * @cssprop --bp-color-border - Borders of fields and cards
 * @cssprop --bp-color-accent - Links and buttons
 * @cssprop --bp-color-on-accent - Text on a filled button
 * @cssprop --bp-color-focus - Focus ring
 * @cssprop --bp-color-emergency - Emergency notices
 * @cssprop --bp-color-urgent - Same-day notices
 * @cssprop --bp-color-soon - Notices to be seen soon
 * @cssprop --bp-color-self-care - Self-care notices
 * @cssprop --bp-color-error - Error messages
 * @cssprop [--bp-radius=0.5em] - Corner radius
 * @cssprop [--bp-space=1em] - Space between blocks
 * @cssprop [--bp-max-width=46em] - Widest line the element takes
 * @csspart base - The wrapper of everything inside
 */
export declare abstract class WidgetElement extends LitElement implements ReachableElement {
    static styles: CSSResultGroup;
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
    /** The number to call in an emergency; by default that of the page's region. */
    emergencyNumber?: string | null;
    /** Which unit of distance stands first, `km` or `mi`; by default that of the page's region. */
    units?: 'km' | 'mi' | null;
    private readonly alreadyWarned;
    private stopListening;
    static get observedAttributes(): string[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** Scrolls this element into view and moves focus to its heading. */
    focusHeading(): void;
    /** An option's text: the element's own, else the page-wide one from the script tag, else null. Empty means none. */
    protected option(own: string | number | null | undefined, attribute: string): string | null;
    /** The value of a reading; where it was not understood, the author is told once. */
    protected accept<T>(reading: Reading<T>, attribute: string, given: string | null): T;
    /** One console line per attribute and value: names the element, the attribute, the value and what happens instead. */
    protected warn(attribute: string, given: string | null, consequence: string): void;
    protected get clinicName(): string | null;
    protected get clinicPhone(): string | null;
    protected get clinicEmail(): string | null;
    /** Level of the element's own heading; sections below it take `topLevel + 1` and so on. */
    protected get topLevel(): number;
    protected get emergency(): EmergencyNumber;
    protected get preferredUnits(): Units;
    /** The clinical words in the language shown. */
    protected get prose(): Prose;
    private get region();
    private settlePageLanguage;
    protected render(): TemplateResult;
    /** The element's own content, inside the wrapper. */
    protected abstract renderContent(): unknown;
}
