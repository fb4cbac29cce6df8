/** Brings an element into view. Where nothing is laid out, as in a DOM for tests, there is no view, and often no such method. */
export declare function scrollTo(element: Element, options: ScrollIntoViewOptions): void;
