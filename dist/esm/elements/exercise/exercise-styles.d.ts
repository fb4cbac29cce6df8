/** The look of exercises, positions of ease and their drawings; for every element that shows them. */
export declare const exerciseStyles: import("lit").CSSResult;
