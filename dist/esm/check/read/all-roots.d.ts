/** The document and all shadow roots that can be looked into, but for those of our own elements. */
export declare function allRoots(isOurs: (element: Element) => boolean): (Document | ShadowRoot)[];
