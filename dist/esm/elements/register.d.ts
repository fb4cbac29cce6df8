/**
 * Registers the three elements. One whose tag is taken does not keep the others from working.
 * @returns the tag names that were already taken
 */
export declare function registerElements(registry?: CustomElementRegistry | null): string[];
