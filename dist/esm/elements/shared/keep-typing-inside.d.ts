/** Listens in the root, once for its whole life. What the page has put into a slot is the page's, and goes on to it. */
export declare function keepTypingInside(root: Node): void;
