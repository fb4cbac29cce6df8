/**
 * The three elements lead to each other where they stand on one page: the article to the guide, the guide to the form.
 * They find each other in the document by tag name and never import each other, so each of them also works alone.
 */
import { canBeOpened, isRendered, openAround } from './open-around.js';
import { elementsOnPage } from './page-query.js';

/** What one of our elements offers its neighbours. */
export interface ReachableElement extends HTMLElement {
  /** Scrolls the element into view and moves focus to its heading. */
  focusHeading(): void;
}

/**
 * The first element of that name that a reader can be led to: one that is to be seen, else one in something closed
 * that can be opened. Null where there is none, or where they are not ours.
 */
export function neighbour(tagName: string): ReachableElement | null {
  const ours = elementsOnPage<ReachableElement>(tagName).filter(
    (element) => typeof element.focusHeading === 'function',
  );
  return ours.find(isRendered) ?? ours.find(canBeOpened) ?? null;
}

/** Leads the reader there, and opens what it stands in. */
export function goTo(element: ReachableElement): void {
  openAround(element);
  element.focusHeading();
}
