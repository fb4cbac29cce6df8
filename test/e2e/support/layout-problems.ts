/** Where words do not fit: read from the browser, inside one of our elements. */
import type { Page } from 'puppeteer-core';

/** What is wrong, each with the words that it befell. Nothing in a closed fold, and nothing that only a screen reader hears. */
export function layoutProblems(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    /** px: boxes are laid out in 64ths, and letters may lean out of theirs. */
    const TOLERANCE = 1;
    /** Of the height of a line of letters: room above and below them, in which nothing is drawn. */
    const LEADING = 0.25;

    const host = document.querySelector(wanted);
    const base = host?.shadowRoot?.querySelector('.bp');
    if (!host?.shadowRoot || !base) throw new Error(`${wanted} shows nothing`);
    const problems: string[] = [];
    const words = (node: Node) => (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
    const named = (element: Element) =>
      `<${[element.localName, ...element.classList].join('.')}> “${words(element)}”`;
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
    const outermost = (element: Element): SVGSVGElement | null => {
      const svg = element.closest('svg');
      return (svg?.parentElement && outermost(svg.parentElement)) ?? svg;
    };

    // Nothing is wider than the page, and nothing is scrolled sideways to be read.
    const page = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > page) problems.push('the page scrolls sideways');
    const within = base.getBoundingClientRect();
    const elements = [...base.querySelectorAll('*')].filter(
      (element) => seen(element) && !element.parentElement?.closest('svg'),
    );
    const isOut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < within.left - TOLERANCE || right > within.right + TOLERANCE);
    };
    for (const element of elements) {
      // Of those inside each other, the innermost is named.
      if (isOut(element) && (element.localName === 'svg' || ![...element.children].some(isOut)))
        problems.push(`out of the element: ${named(element)}`);
      const scrolls = getComputedStyle(element).overflowX !== 'visible' && element.localName !== 'input';
      if (scrolls && element.scrollWidth > element.clientWidth + TOLERANCE)
        problems.push(`scrolls sideways: ${named(element)}`);
    }

    // Each text in the box it stands in, that is the nearest one with an edge to be seen or cut at.
    const isEdge = (element: Element): boolean => {
      const style = getComputedStyle(element);
      if (style.display === 'inline') return false;
      const borders = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth];
      return (
        element === base ||
        element.localName === 'svg' ||
        style.overflowX !== 'visible' ||
        borders.every((border) => parseFloat(border) > 0) ||
        !/^(transparent|.*, 0\))$/.test(style.backgroundColor)
      );
    };
    interface Line {
      node: Text;
      box: DOMRect;
    }
    const lines: Line[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
    for (let at = walker.nextNode(); at; at = walker.nextNode()) {
      const node = at as Text;
      const parent = node.parentElement;
      if (!parent || words(node) === '' || parent.closest('style, textarea') || !seen(parent)) continue;
      const svg = outermost(parent);
      let edge: Element = svg ?? parent;
      while (!isEdge(edge)) edge = edge.parentElement ?? base;
      const around = edge.getBoundingClientRect();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const out = boxes.find(
        (box) =>
          box.left < around.left - TOLERANCE ||
          box.right > around.right + TOLERANCE ||
          box.top + box.height * LEADING < around.top - TOLERANCE ||
          box.bottom - box.height * LEADING > around.bottom + TOLERANCE,
      );
      if (out) problems.push(`out of its ${edge.localName}.${edge.classList.value}: ${named(parent)}`);
      lines.push(...boxes.map((box) => ({ node, box })));

      // Chinese is broken between any two of its characters, an address anywhere; a word of letters never inside.
      for (const { 0: piece, index } of node.data.matchAll(/\S+/g)) {
        if (/[/@]/.test(piece)) continue;
        for (const { 0: word, index: inside } of piece.matchAll(
          /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}’'])+/gu,
        )) {
          range.setStart(node, index + inside);
          range.setEnd(node, index + inside + word.length);
          const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
          const [first] = parts;
          if (first && parts.some(({ top }) => Math.abs(top - first.top) > first.height / 2))
            problems.push(`broken inside: ${word} in ${named(parent)}`);
        }
      }
    }

    // No line of text over another.
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [index, { node, box }] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > box.bottom) break;
        const leading = LEADING * Math.min(box.height, other.box.height);
        const isOver =
          other.node !== node &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > TOLERANCE &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 2 * leading;
        if (isOver) problems.push(`one over the other: “${words(node)}”, “${words(other.node)}”`);
      }
    }

    // No two that are pressed or typed into over each other. What stands in a line of text is as high as its letters.
    const controls = elements
      .filter((element) =>
        element.matches('a[href], button, input, textarea, summary, label.choice, label.slot'),
      )
      .flatMap((element) => {
        const shrink = getComputedStyle(element).display === 'inline' ? LEADING : 0;
        return [...element.getClientRects()].map((box) => ({
          element,
          left: box.left,
          right: box.right,
          top: box.top + box.height * shrink,
          bottom: box.bottom - box.height * shrink,
        }));
      });
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        const apart =
          one.element.contains(other.element) ||
          other.element.contains(one.element) ||
          Math.min(one.right, other.right) - Math.max(one.left, other.left) <= TOLERANCE ||
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) <= TOLERANCE;
        if (!apart) problems.push(`pressed at one place: ${named(one.element)}, ${named(other.element)}`);
      }
    }
    return [...new Set(problems)];
  }, selector);
}
