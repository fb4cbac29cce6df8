/**
 * Something to be shown may stand in a part of the page that is closed: a `<details>`, or a part that the page keeps
 * `hidden="until-found"`. Both are made to be opened by whoever leads there.
 */
/** Whether a reader can see it, or scroll to it. */
export declare function isRendered(element: Element): boolean;
/** Whether opening what is closed around it is all that it needs to be seen. */
export declare function canBeOpened(element: Element): boolean;
/** Opens what is closed around it, from the outermost inwards, so that each part can do what the page wants of it. */
export declare function openAround(element: Element): void;
