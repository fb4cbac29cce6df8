/**
 * Attribute values that hold for every element of the page: what stands as `data-…` on the script tag.
 * An element's own attribute wins over them.
 */
let defaults = new Map();
function setPageDefaults(values) {
    defaults = values;
}
/** The page-wide value of an attribute (`endpoint`, `phone`, …), or null where the page sets none. */
function pageDefault(attribute) {
    return defaults.get(attribute) ?? null;
}
/** The page-wide values whose names begin alike (`field-`), by what follows. */
function pageDefaultsUnder(prefix) {
    return [...defaults]
        .filter(([name]) => name.startsWith(prefix) && name !== prefix)
        .map(([name, value]) => [name.slice(prefix.length), value]);
}

export { pageDefault, pageDefaultsUnder, setPageDefaults };
