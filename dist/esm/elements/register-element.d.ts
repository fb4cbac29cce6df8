/**
 * Registers one element, unless the page has that tag already: the script pasted twice, or a tag that somebody else
 * defined, must not throw. Nor must a page that can have no elements: what stands inside them is seen there.
 * @returns whether the tag was free, and is ours now
 */
export declare function registerElement(tagName: string, element: CustomElementConstructor, registry?: CustomElementRegistry | null): boolean;
