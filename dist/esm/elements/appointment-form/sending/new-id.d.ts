/** A random UUID, also on pages without https, where `crypto.randomUUID` is missing. */
export declare function newId(source?: Crypto): string;
