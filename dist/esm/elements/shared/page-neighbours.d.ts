/** What one of our elements offers its neighbours. */
export interface ReachableElement extends HTMLElement {
    /** Scrolls the element into view and moves focus to its heading. */
    focusHeading(): void;
}
/**
 * The first element of that name that a reader can be led to: one that is to be seen, else one in something closed
 * that can be opened. Null where there is none, or where they are not ours.
 */
export declare function neighbour(tagName: string): ReachableElement | null;
/** Leads the reader there, and opens what it stands in. */
export declare function goTo(element: ReachableElement): void;
