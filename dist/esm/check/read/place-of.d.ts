/** Where a node stands, as a person finds it in the page's source: `main > div#booking`. */
export declare function placeOf(node: Node): string;
/** The start tag as it is written, without what else stands in it. */
export declare function startTag(element: Element, attribute?: string): string;
