const MARK = 'data-bp-printing';
/**
 * Opens the print dialogue with this element alone on the paper, wherever it stands: what neither holds it nor is in it
 * is left out while printing lasts. A sheet made by script is no inline style, so a strict content policy allows it;
 * where a browser does not know it, the page prints as it always does.
 */
function printAlone(element) {
    if ('adoptedStyleSheets' in document) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`@media print { :not([${MARK}], [${MARK}] *, :has([${MARK}])) { display: none !important } }`);
        // From tree to tree, up to the page's own: each has to leave out what is its own.
        for (let alone = element; alone; alone = leaveOutRest(alone, sheet))
            ;
    }
    window.print();
}
/** @returns the host of the tree, where it is not the page */
function leaveOutRest(alone, sheet) {
    const tree = alone.getRootNode();
    alone.setAttribute(MARK, '');
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    const restore = () => {
        alone.removeAttribute(MARK);
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    };
    window.addEventListener('afterprint', restore, { once: true });
    return tree.host;
}

export { printAlone };
