export declare const freeTimesStyles: import("lit").CSSResult;
