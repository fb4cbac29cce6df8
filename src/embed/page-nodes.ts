/**
 * Reading a page past elements that are named like members of the DOM. `<img name="currentScript">` and
 * `<form name="querySelectorAll">` take the place of the document's own member, `<input name="matches">` that of its
 * form's; anybody who may write such markup could mislead a script that asks the plain way.
 */

/** All elements within a node that a selector names. */
export function within<Found extends Element>(root: Node, selector: string): Found[] {
  const kind = [Document, Element, DocumentFragment].find((one) => root instanceof one);
  const own = kind?.prototype as Asked<Found> | undefined;
  return own ? [...own.querySelectorAll.call(root, selector)] : [];
}

interface Asked<Found extends Element> {
  querySelectorAll(this: Node, selector: string): NodeListOf<Found>;
}

export function isMatch(node: Node, selector: string): node is HTMLElement {
  return node instanceof HTMLElement && Element.prototype.matches.call(node, selector);
}

/** The script that runs now, where the browser names one. */
export function runningScript(page: Document): HTMLScriptElement | null {
  const { currentScript } = page;
  return currentScript instanceof HTMLScriptElement ? currentScript : null;
}
