/** False in a browser that cannot print, as in many apps, and in a frame that may not open a dialogue. */
export declare function canPrint(): boolean;
/**
 * Opens the print dialogue with this element alone on the paper. While printing lasts, a style sheet hides everything
 * that neither contains the element nor is inside it. A sheet made by script is no inline style, so a strict content
 * policy allows it. A browser that cannot make such sheets prints the entire page.
 */
export declare function printAlone(element: Element): void;
