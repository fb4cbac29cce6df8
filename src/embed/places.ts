/** What stands for an element where an editor strips those: a placeholder, or a link that ends in `#bp-embed`. */
export const PLACES = '[data-bp],a[href$="#bp-embed"]';

/** Calls back once, as soon as there is a place in this part of the page, or beside it. */
export function whenThereIsAPlace(root: Node, found: () => void): void {
  const around = (root.parentNode ?? root) as ParentNode;
  const look = () => {
    if (!around.querySelector(PLACES)) return;
    watcher.disconnect();
    found();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(around, { childList: true, subtree: true });
  look();
}
