/** Reading JSON that others wrote. Nothing in it is taken on trust, and nothing here throws. */
/** What the text says, or undefined where it is no JSON. */
export declare function parsedJson(text: string): unknown;
/** The object that the text holds; null where it holds none: a page, a list, a part of an object. */
export declare function objectIn(text: string): Record<string, unknown> | null;
/** An object with names, not a list and not null. */
export declare function isObject(value: unknown): value is Record<string, unknown>;
/** A text without outer space; empty for anything that is no text. */
export declare function textOf(value: unknown): string;
/** A list as it is; empty for anything that is no list. */
export declare function listOf(value: unknown): readonly unknown[];
/** Services write `true` as a boolean and as a text. */
export declare function isTrue(value: unknown): boolean;
