/** Our own tags, in the order in which their options count: a later one over an earlier one. */
export declare function ownScripts(page?: Document): HTMLScriptElement[];
export declare function isOwnScript(node: Node): node is HTMLScriptElement;
/** Attribute name (`privacy-url`, `field-utm_source`) → value, from the tag's `data-…` attributes. */
export declare function readScriptOptions(script: HTMLElement): Map<string, string>;
