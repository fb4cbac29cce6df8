/**
 * The three elements help each other on one page: the article leads to the guide, the guide to the form. They meet
 * through the document by tag name, never by import, so that each also works alone.
 */

/** What one of our elements offers its neighbours. */
export interface ReachableElement extends HTMLElement {
  /** Scrolls the element into view and moves focus to its heading. */
  focusHeading(): void;
}

export function neighbour(tagName: string, page: ParentNode = document): ReachableElement | null {
  const found = page.querySelector<ReachableElement>(tagName);
  return typeof found?.focusHeading === 'function' ? found : null;
}

/** Brings a heading to the top and gives it focus; without a glide where the reader asked for less motion. */
export function moveToHeading(target: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}
