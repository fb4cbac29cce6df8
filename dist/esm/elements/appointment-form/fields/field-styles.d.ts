/** Fields, what is wrong with them, and chips to tick. */
export declare const fieldStyles: import("lit").CSSResult;
