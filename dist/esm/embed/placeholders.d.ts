/** Fills the placeholders of a part of the page, and those that come into it later. */
export declare function fillPlaceholders(root: Node): void;
