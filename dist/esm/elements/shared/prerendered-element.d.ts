import { LitElement, type PropertyValues } from 'lit';
/**
 * An element that can be rendered on a server, and whose shadow root may stand in the page as HTML before the script
 * arrives. The script then takes the HTML over as it is: nothing moves, and what a reader has typed, ticked, opened or
 * focused stays. Where the HTML does not fit the script, the element is drawn afresh and gets back what was done.
 */
export declare abstract class PrerenderedElement extends LitElement {
    private hasMetPage;
    /** The shadow root stood in the page before the script. */
    private hadHtml;
    private needsStyles;
    /** That HTML is not ours yet. */
    private isToBeTakenOver;
    /** While the HTML is taken over: the options that it was written with, by attribute name. */
    private writtenWith;
    connectedCallback(): void;
    /** A script has moved the element into another document, which takes no style sheets of this one. */
    adoptedCallback(): void;
    /**
     * False where a render has the element's own options alone: on a server, and while HTML is taken over. Only where
     * this is true may a render ask the page for its options, its language or its other elements.
     */
    protected get knowsPage(): boolean;
    /** The element is read without the script, at first or for good: rendered on a server, or taken over from there. */
    protected get cameAsHtml(): boolean;
    /** What an attribute says: its own value, or while HTML is taken over, the value that it was written with. */
    protected written<Own>(own: Own, attribute: string): Own | string | null;
    /** The styles come later: reading them takes a slow phone longer than all else that an element does when it is met. */
    protected createRenderRoot(): ShadowRoot;
    /** Gives the element its styles, if it has none yet. The first render does so at the latest. */
    protected wearStyles(): void;
    protected update(changed: PropertyValues): void;
    /** @returns where the element is to be drawn afresh: what gives back what the reader has done */
    private takeOver;
}
