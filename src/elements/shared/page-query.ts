/**
 * All elements of the page that match. The document's own methods are asked for by their prototype, for on the document
 * an element hides them that has their name, such as `<img name="querySelectorAll">`.
 */
export function elementsOnPage<T extends Element = HTMLElement>(selector: string): T[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only the form of it that takes names of other elements is
  return [...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<T>)];
}
