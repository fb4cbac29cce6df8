/**
 * Opens the print dialogue with this element alone on the paper, wherever it stands: what neither holds it nor is in it
 * is left out while printing lasts. A sheet made by script is no inline style, so a strict content policy allows it;
 * where a browser does not know it, the page prints as it always does.
 */
export declare function printAlone(element: Element): void;
