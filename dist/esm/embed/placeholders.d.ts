/** Fills the placeholders of a part of the page, and those that come into it later. */
export declare function fillPlaceholders(root: Node): void;
/**
 * One of our elements with the options given for it; null where there is no such element, or where somebody else has
 * defined that tag: then what stands in its place is of more use.
 * @param given what stands in a placeholder or an address: anybody may have written it
 * @param element the one that takes the options, where it is there already
 */
export declare function elementWith(name: string, given: Iterable<[option: string, value: string]>, element?: HTMLElement | null): HTMLElement | null;
