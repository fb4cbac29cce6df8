/** The short name of a request that patient and clinic both see: the first eight characters of its id. */
export declare function reference(id: string): string;
