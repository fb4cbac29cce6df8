/** The region subtag of a BCP 47 tag (`en-GB` → `GB`), or null where the tag names none or is malformed. */
function regionOf(languageTag) {
    try {
        return new Intl.Locale(languageTag).region ?? null;
    }
    catch {
        return null;
    }
}

export { regionOf };
