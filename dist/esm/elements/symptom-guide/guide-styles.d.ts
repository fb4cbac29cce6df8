/** The look of the guide. The panel keeps its height from question to question, so that the page below stays still. */
export declare const guideStyles: import("lit").CSSResult;
