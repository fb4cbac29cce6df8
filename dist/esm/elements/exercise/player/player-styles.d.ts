/** The look of what plays an exercise. */
export declare const playerStyles: import("lit").CSSResult;
