/** The look of what the reader has picked: a short list on the screen, a page with pictures on paper. */
export declare const planStyles: import("lit").CSSResult;
