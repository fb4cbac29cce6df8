/**
 * The three elements help each other on one page: the article leads to the guide, the guide to the form. They meet
 * through the document by tag name, never by import, so that each also works alone.
 */
/** What one of our elements offers its neighbours. */
export interface ReachableElement extends HTMLElement {
    /** Scrolls the element into view and moves focus to its heading. */
    focusHeading(): void;
}
export declare function neighbour(tagName: string, page?: ParentNode): ReachableElement | null;
/** Brings a heading to the top and gives it focus; without a glide where the reader asked for less motion. */
export declare function moveToHeading(target: HTMLElement): void;
