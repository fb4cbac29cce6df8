/** From when the English words are, as an ISO date. */
export declare const dated = "2026-11-26";
