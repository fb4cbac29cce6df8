import { supportsAdoptingStyleSheets } from 'lit';
import { showEverything } from './turns.js';

const MARK = 'data-bp-printing';

/** By these a reader is back on the page. Some browsers never say that printing has ended. */
const BACK_ON_PAGE = ['pointerdown', 'keydown'] as const;

/** ms: long enough for a dialogue to take what it prints, for a browser that tells nothing at all. */
const LONGEST_WAIT = 60_000;

/** False in a browser that cannot print, as in many apps, and in a frame that may not open a dialogue. */
export function canPrint(): boolean {
  return typeof window !== 'undefined' && typeof window.print === 'function' && !isShutIn();
}

/** A frame that is sandboxed without `allow-same-origin` has no origin; nearly always it may not print either. */
function isShutIn(): boolean {
  return window.self !== window.top && window.origin === 'null' && location.protocol !== 'file:';
}

/**
 * Opens the print dialogue with this element alone on the paper. While printing lasts, a style sheet hides everything
 * that neither contains the element nor is inside it. A sheet made by script is no inline style, so a strict content
 * policy allows it. A browser that cannot make such sheets prints the entire page.
 */
export function printAlone(element: Element): void {
  showEverything();
  const undo: (() => void)[] = [];
  if (supportsAdoptingStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@media print { :not([${MARK}], [${MARK}] *, :has([${MARK}])) { display: none !important } }`,
    );
    // The element may stand in the shadow tree of another: each tree, up to the page's, needs the sheet.
    for (let alone: Element | undefined = element; alone; alone = leaveOutRest(alone, sheet, undo));
  }
  undoOnce(() => undo.forEach((restore) => restore()));
  window.print();
}

/** @returns the element whose shadow tree this is; undefined where it is the page itself */
function leaveOutRest(alone: Element, sheet: CSSStyleSheet, undo: (() => void)[]): Element | undefined {
  const tree = alone.getRootNode() as Document | ShadowRoot;
  alone.setAttribute(MARK, '');
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  undo.push(() => {
    alone.removeAttribute(MARK);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return (tree as ShadowRoot).host;
}

/** Undone by whatever comes first: the end of printing, the reader's next doing, or a while later. */
function undoOnce(undo: () => void): void {
  const calledOff = new AbortController();
  const done = (): void => {
    calledOff.abort();
    clearTimeout(timer);
    undo();
  };
  const timer = setTimeout(done, LONGEST_WAIT);
  const { signal } = calledOff;
  window.addEventListener('afterprint', done, { signal });
  for (const type of BACK_ON_PAGE) window.addEventListener(type, done, { signal, capture: true });
}
