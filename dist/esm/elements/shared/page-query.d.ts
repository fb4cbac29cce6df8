/**
 * All elements of the page that match. The document's own methods are asked for by their prototype, for on the document
 * an element hides them that has their name, such as `<img name="querySelectorAll">`.
 */
export declare function elementsOnPage<T extends Element = HTMLElement>(selector: string): T[];
