import { mediaMatches } from './media-query.js';
import { scrollTo } from './scroll-to.js';

/** A little air above what was moved to, px. */
const AIR = 8;

/**
 * Gives a heading the focus and scrolls to it, or to the panel that it is the heading of. Scrolls at once where the
 * reader asked for less motion.
 */
export function moveToHeading(target: HTMLElement): void {
  const calm = mediaMatches('(prefers-reduced-motion: reduce)');
  const shown = target.closest<HTMLElement>('[data-focus-target]') ?? target;
  target.focus({ preventScroll: true });
  // A place of the page's own has the page's styles. Set by script, which a strict content policy allows.
  if (shown.getRootNode() instanceof ShadowRoot) shown.style.scrollMarginBlockStart = `${roomAbove()}px`;
  scrollTo(shown, { block: 'start', behavior: calm ? 'auto' : 'smooth' });
}

/** What is to be kept free above, px; less what the page keeps free by itself, for that counts as well. */
function roomAbove(): number {
  const byPage = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return Math.max(0, coveredAtTop() + AIR - byPage);
}

/** How much of the window's top the page keeps under a header that stays, px. */
function coveredAtTop(): number {
  const heights = elementsAtTop()
    .filter((element) => /^(fixed|sticky)$/.test(getComputedStyle(element).position))
    .map((element) => element.getBoundingClientRect().bottom)
    // What covers most of the window is no header but a dialog or a backdrop.
    .filter((bottom) => bottom < innerHeight / 2);
  return Math.max(0, ...heights);
}

/** Asked for by the prototype, for an element of the page may have the method's name; none where nothing is laid out. */
function elementsAtTop(): Element[] {
  const { elementsFromPoint } = Document.prototype as Partial<Document>;
  return elementsFromPoint?.call(document, innerWidth / 2, 1) ?? [];
}
