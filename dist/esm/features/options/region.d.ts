/** The region subtag of a BCP 47 tag (`en-GB` → `GB`), or null where the tag names none or is malformed. */
export declare function regionOf(languageTag: string): string | null;
