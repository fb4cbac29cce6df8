/**
 * Exercises on paper: side by side, each with its still pictures beside its words, and who hands them out on top. All of
 * them with their rules fit on two sheets.
 */
export declare const exercisePrint: import("lit").CSSResult;
