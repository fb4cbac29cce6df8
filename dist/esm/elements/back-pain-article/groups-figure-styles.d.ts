/** What paints the chart of the study's groups. */
export declare const groupsFigureStyles: import("lit").CSSResult;
