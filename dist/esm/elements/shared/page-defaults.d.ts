export declare function setPageDefaults(values: ReadonlyMap<string, string>): void;
export declare function allPageDefaults(): ReadonlyMap<string, string>;
/** The page-wide value of an attribute (`endpoint`, `phone`, …), or null where the page sets none. */
export declare function pageDefault(attribute: string): string | null;
/** The page-wide values whose names begin alike (`field-`), by what follows. */
export declare function pageDefaultsUnder(prefix: string): [name: string, value: string][];
