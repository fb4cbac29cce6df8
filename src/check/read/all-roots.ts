import { within } from '../../embed/page-nodes.js';

/** The document and all shadow roots that can be looked into, but for those of our own elements. */
export function allRoots(isOurs: (element: Element) => boolean): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // The list grows while it is read: a shadow root may hold others.
  for (const root of roots)
    for (const element of within(root, '*'))
      if (element.shadowRoot && !isOurs(element)) roots.push(element.shadowRoot);
  return roots;
}
