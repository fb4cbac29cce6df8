import type { Verdict } from './provider.js';
export declare const ARRIVED: Verdict;
export declare const UNCLEAR: Verdict;
export type Json = Record<string, unknown>;
export declare function isGood(status: number): boolean;
/** The answer as an object; null where it is none: a page, a text, a part of one. */
export declare function jsonOf(body: string): Json | null;
/** Services write `true` as a boolean and as a text. */
export declare function isTrue(value: unknown): boolean;
/** It says no; in its own words where it has any: `errors`, a list or an object, else `error`, else `message`. */
export declare function refusal(said: Json | null): Verdict;
/** One that says yes by a key of its JSON, and no by anything else in it. */
export declare function byKey(status: number, body: string, key: string, isYes: (value: unknown) => boolean): Verdict;
/** One that says yes by its status. A page where data was asked for, half an object and a plain no are no yes. */
export declare function byStatus(status: number, contentType: string, body: string): Verdict;
export declare function isPage(contentType: string, body: string): boolean;
export declare function saysNo(said: Json): boolean;
