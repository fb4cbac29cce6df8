const MARK = 'data-bp-printing';

/**
 * Opens the print dialogue with this element alone on the paper: what neither holds it nor is it, is left out while
 * printing lasts. A sheet made by script is no inline style, so a strict content policy allows it; where a browser does
 * not know it, or the element stands in somebody's shadow tree, the page prints as it always does.
 */
export function printAlone(element: HTMLElement): void {
  const page = element.ownerDocument;
  if (element.getRootNode() === page && 'adoptedStyleSheets' in page) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@media print { body :not([${MARK}], [${MARK}] *, :has([${MARK}])) { display: none !important } }`,
    );
    element.setAttribute(MARK, '');
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    const restore = () => {
      element.removeAttribute(MARK);
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    };
    window.addEventListener('afterprint', restore, { once: true });
  }
  window.print();
}
