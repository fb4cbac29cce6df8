/**
 * Makes an element at home on its page: it takes on the look of the page's headings, and shows the page behind its
 * text. Where the page is too dark for the light theme's text, or nobody can know how dark, it gets a ground of its own.
 * @param wrapper the element's `.bp`
 * @param level the level of the element's own heading
 */
export declare function wearPageLook(host: HTMLElement, wrapper: HTMLElement, level: number): void;
/**
 * Tells when the page may look different: a class of its root or body changed, a style sheet came late, or the
 * reader's system went dark.
 * @returns what ends it
 */
export declare function onPageLookChange(listener: () => void): () => void;
