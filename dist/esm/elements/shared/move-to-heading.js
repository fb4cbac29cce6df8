import { mediaMatches } from './media-query.js';
import { scrollTo } from './scroll-to.js';

const AIR = 8;
function moveToHeading(target) {
  const calm = mediaMatches("(prefers-reduced-motion: reduce)");
  const shown = target.closest("[data-focus-target]") ?? target;
  target.focus({ preventScroll: true });
  if (shown.getRootNode() instanceof ShadowRoot) shown.style.scrollMarginBlockStart = `${roomAbove()}px`;
  scrollTo(shown, { block: "start", behavior: calm ? "auto" : "smooth" });
}
function roomAbove() {
  const byPage = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return Math.max(0, coveredAtTop() + AIR - byPage);
}
function coveredAtTop() {
  const heights = elementsAtTop().filter((element) => /^(fixed|sticky)$/.test(getComputedStyle(element).position)).map((element) => element.getBoundingClientRect().bottom).filter((bottom) => bottom < innerHeight / 2);
  return Math.max(0, ...heights);
}
function elementsAtTop() {
  const { elementsFromPoint } = Document.prototype;
  return elementsFromPoint?.call(document, innerWidth / 2, 1) ?? [];
}

export { moveToHeading };
