/** Where a node stands, as a person finds it in the page's source: `main > div#booking`. */
export function placeOf(node: Node): string {
  const names: string[] = [];
  let parent: Node | null = node.parentNode;
  for (
    ;
    parent instanceof Element && parent.localName !== 'html' && names.length < 3;
    parent = parent.parentNode
  )
    names.unshift(nameOf(parent));
  if (parent instanceof ShadowRoot) names.unshift(`the inside of <${parent.host.localName}>`);
  return names.join(' > ') || 'the page';
}

/** With its id or its first class, where it has one. */
function nameOf({ localName, id, classList }: Element): string {
  // An element named `id` takes the place of a form's own.
  const own =
    typeof id === 'string' && id !== '' ? `#${id}` : classList.length > 0 ? `.${classList[0] ?? ''}` : '';
  return `${localName}${own}`;
}

/** The start tag as it is written, without what else stands in it. */
export function startTag(element: Element, attribute?: string): string {
  const value = attribute === undefined ? null : element.getAttribute(attribute);
  return `<${element.localName}${attribute === undefined || value === null ? '' : ` ${attribute}="${value.slice(0, 80)}"`}>`;
}
