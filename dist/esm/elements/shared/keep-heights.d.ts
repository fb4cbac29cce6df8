/**
 * For HTML that is taken over by the script: nothing that somebody reads or is about to press may move up because a
 * sentence above has got shorter.
 * @returns gives these blocks the height that they have now, where they have become lower; until the window changes
 */
export declare function keepHeights(root: ParentNode): () => void;
