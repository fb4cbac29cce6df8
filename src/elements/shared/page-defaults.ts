/**
 * Attribute values that hold for every element of the page: what stands as `data-…` on the script tag, or was set
 * by `backPainWidgets.configure`.
 * An element's own attribute wins over them.
 */
let defaults: ReadonlyMap<string, string> = new Map();

export function setPageDefaults(values: ReadonlyMap<string, string>): void {
  defaults = values;
}

export function allPageDefaults(): ReadonlyMap<string, string> {
  return defaults;
}

/** The page-wide value of an attribute (`endpoint`, `phone`, …), or null where the page sets none. */
export function pageDefault(attribute: string): string | null {
  return defaults.get(attribute) ?? null;
}

/** The page-wide values whose names begin alike (`field-`), by what follows. */
export function pageDefaultsUnder(prefix: string): [name: string, value: string][] {
  return [...defaults]
    .filter(([name]) => name.startsWith(prefix) && name !== prefix)
    .map(([name, value]) => [name.slice(prefix.length), value]);
}
