/** The look of the guide. The panel is as high for a short question as for a long one, so the page below stays still. */
export declare const guideStyles: import("lit").CSSResult;
