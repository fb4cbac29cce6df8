/** What lies at a path in JSON that others wrote, or undefined where the path leads nowhere. */
export declare function dig(value: unknown, ...path: readonly (string | number)[]): unknown;
