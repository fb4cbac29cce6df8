/** Moves focus to what the form has to say: what is wrong, or what has become of the request. */
export declare function focusOutcome(root: ParentNode): void;
