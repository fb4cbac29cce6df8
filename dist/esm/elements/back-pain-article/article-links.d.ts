/**
 * Follows the links inside the article. The browser cannot do it: a fragment does not reach into a shadow root, and the
 * address bar is the clinic's, not ours. So a click (pressing Enter is one too) moves focus to the target, opens what is
 * folded around it, and the page's address stays as it is. With a modifier key the browser does what it always does.
 * @param showAll shows the parts of the article that are not there yet; called where a link leads to one of them
 * @returns the listener for clicks in `root`
 */
export declare function followLinks(root: ParentNode & Node, showAll: () => void): (click: Event) => void;
