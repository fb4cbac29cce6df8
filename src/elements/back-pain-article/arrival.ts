/**
 * Calls back once an element of this name is in the document: now if it stands there already, else when the parser or
 * a page builder adds it. Looks at what was added, never at the whole page again, and stops at the first.
 * @returns the way to stop waiting
 */
export function onArrival(tagName: string, arrived: () => void, page: Document = document): () => void {
  if (page.querySelector(tagName)) {
    arrived();
    return () => undefined;
  }
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (
      !added.some((node) => node instanceof Element && (node.matches(tagName) || node.querySelector(tagName)))
    )
      return;
    observer.disconnect();
    arrived();
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
}
