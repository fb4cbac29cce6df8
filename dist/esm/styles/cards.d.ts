/** What is set off from the text: care cards, which say how urgent it is, cards, and notices. */
export declare const cards: import("lit").CSSResult;
