/**
 * A `mailto:` address for an e-mail address, or null where it is none. A `?`, `&` or `%` is refused: with these an
 * address could fill in a subject or a message, too.
 */
export declare function emailAddress(written: string): string | null;
