/**
 * Links inside the article. A fragment does not reach into a shadow root, and the address bar is the clinic's, not
 * ours: so a click (Enter is one too) moves focus to the target, and the page's hash stays as it is. With a modifier key
 * the browser does what it always does.
 * @returns the listener for clicks in `root`
 */
export declare function followLinks(root: ParentNode & Node): (click: Event) => void;
