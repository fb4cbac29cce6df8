/**
 * Something to be shown may stand in a part of the page that is closed: a `<details>`, or a part that the page keeps
 * `hidden="until-found"`. Both are made to be opened by whoever leads there.
 */

/** Whether a reader can see it, or scroll to it. */
export function isRendered(element: Element): boolean {
  // Browsers before 2024 do not know this; then what is in no box at all counts as hidden.
  const { checkVisibility } = element as Partial<Element>;
  return checkVisibility
    ? checkVisibility.call(element, { visibilityProperty: true })
    : element.getClientRects().length > 0;
}

/** Whether opening what is closed around it is all that it needs to be seen. */
export function canBeOpened(element: Element): boolean {
  const closed = closedAround(element);
  // What is hidden in another way as well stays hidden.
  return closed.length > 0 && closed.every((one) => isRendered(one) || closedAround(one).length > 0);
}

/** Opens what is closed around it, from the outermost inwards, so that each part can do what the page wants of it. */
export function openAround(element: Element): void {
  for (const closed of closedAround(element).reverse()) {
    if (closed instanceof HTMLDetailsElement) closed.open = true;
    else {
      closed.dispatchEvent(new Event('beforematch', { bubbles: true }));
      closed.removeAttribute('hidden');
    }
  }
}

/** From the innermost outwards; through shadow roots, for a page may be built of them. */
function closedAround(element: Element): Element[] {
  const closed: Element[] = [];
  for (let one: Element | null = element; one; one = around(one)) {
    const outer = around(one);
    if (one.getAttribute('hidden') === 'until-found') closed.push(one);
    if (outer instanceof HTMLDetailsElement && !outer.open && !isSummaryOf(one, outer)) closed.push(outer);
  }
  return closed;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isSummaryOf(element: Element, details: HTMLDetailsElement): boolean {
  return element === details.querySelector(':scope > summary');
}
