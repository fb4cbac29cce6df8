/** The region subtag of a language tag (`en-GB` → `GB`), or null where the tag names none or is malformed. */
export declare function regionOf(tag: string): string | null;
