/**
 * Reading a page past elements that are named like members of the DOM. `<img name="currentScript">` and
 * `<form name="querySelectorAll">` take the place of the document's own member, `<input name="matches">` that of its
 * form's; anybody who may write such markup could mislead a script that asks the plain way.
 */
/** All elements within a node that a selector names. */
export declare function within<Found extends Element>(root: Node, selector: string): Found[];
export declare function isMatch(node: Node, selector: string): node is HTMLElement;
/** The script that runs now, where the browser names one. */
export declare function runningScript(page: Document): HTMLScriptElement | null;
