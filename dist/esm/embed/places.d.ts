/** What stands for an element where an editor strips those: a placeholder, or a link that ends in `#bp-embed`. */
export declare const PLACES = "[data-bp],a[href$=\"#bp-embed\"]";
/** Calls back once, as soon as there is a place in this part of the page, or beside it. */
export declare function whenThereIsAPlace(root: Node, found: () => void): void;
