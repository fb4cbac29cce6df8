/**
 * Attribute values that hold for every element of the page: what stands as `data-…` on the script tag.
 * An element's own attribute wins over them.
 */
let defaults: ReadonlyMap<string, string> = new Map();

export function setPageDefaults(values: ReadonlyMap<string, string>): void {
  defaults = values;
}

/** The page-wide value of an attribute (`endpoint`, `phone`, …), or null where the page sets none. */
export function pageDefault(attribute: string): string | null {
  return defaults.get(attribute) ?? null;
}
