import type { Color } from '../../features/appearance/color.js';
/** What an element has to know of its page to be at home there. */
export interface PageAround {
    /** `--bp-color-surface` as it stands for the element; empty where nobody has set it. */
    surface: string;
    /** The colour behind the element; null where it cannot be known. */
    ground: Color | null;
    /** How the page's own headings look; undefined where it has none. */
    heading: Readonly<Pick<CSSStyleDeclaration, 'fontFamily' | 'fontWeight' | 'color'>> | undefined;
}
/**
 * Asks the page. Best done before an element changes anything: the browser has to work out all styles that are not up to
 * date before it can answer, and has to do it once more after the change.
 * @param level the level of the element's own heading
 */
export declare function lookAround(host: HTMLElement, level: number): PageAround;
/**
 * Makes an element at home on its page: it takes on the look of the page's headings, and shows the page behind its
 * text. Where the page is too dark for the light theme's text, or nobody can know how dark, it gets a ground of its own.
 * @param wrapper the element's `.bp`
 */
export declare function wearPageLook(wrapper: HTMLElement, { surface, ground, heading }: PageAround): void;
/**
 * Tells when the page may look different: a class of its root or body changed, a style sheet came late, or the
 * reader's system went dark.
 * @returns what ends it
 */
export declare function onPageLookChange(listener: () => void): () => void;
