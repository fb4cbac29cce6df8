/** Which nodes of a page stand for one of our elements, and where they are somebody else's words. */
/** What stands for an element where an editor strips those: a placeholder, or a link that ends in `#bp-embed`. */
export declare const PLACES = "[data-bp]:not(form),a[href$=\"#bp-embed\"]";
/**
 * What visitors write: links marked so, and whatever stands where systems show comments. WordPress marks a comment's
 * link to another site only, and a link to the clinic's own is the one that would become an element.
 */
export declare const BY_VISITORS: string;
