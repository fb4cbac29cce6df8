/**
 * Notes what was done, for a root that has to be drawn afresh.
 * @returns gives it to the new nodes, once they are there
 */
export declare function noteWhatWasDone(root: ShadowRoot): () => void;
