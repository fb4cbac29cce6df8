/** Buttons, and what folds. */
export declare const controls: import("lit").CSSResult;
