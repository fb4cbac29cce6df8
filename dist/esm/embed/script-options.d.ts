export declare function findOwnScript(page?: Document): HTMLElement | null;
/** Attribute name (`privacy-url`, `field-utm_source`) → value, from the tag's `data-…` attributes. */
export declare function readScriptOptions(script: HTMLElement | null): ReadonlyMap<string, string>;
