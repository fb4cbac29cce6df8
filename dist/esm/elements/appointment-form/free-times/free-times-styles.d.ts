/** Days as tabs, times as tiles, and what is chosen. */
export declare const freeTimesStyles: import("lit").CSSResult;
