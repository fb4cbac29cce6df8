/** What of an example stands in a value; null where nothing does. */
export declare function leftIn(value: string): string | null;
