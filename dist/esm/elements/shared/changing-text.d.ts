/**
 * A text that may change while somebody reads. A browser's own translation swaps text nodes for others, and lit would
 * go on writing into the one that it has lost: the reader would keep the old words. So each new text is a new node.
 */
export declare function changingText(text: string): unknown;
