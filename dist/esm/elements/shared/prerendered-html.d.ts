import type { RenderOptions } from 'lit';
/** What the prerendered element says of itself, in its attribute `data-prerendered` as JSON. */
export interface PrerenderRecord {
    /** The version that wrote the HTML. */
    version: string;
    /** The options that it was written with, by attribute name; `lang` among them. */
    options: Readonly<Record<string, string>>;
    /** How many of lit's comments are in the shadow root. */
    marks: number;
}
/**
 * What the HTML of an element was written with.
 * @throws {Error} where the record is missing or broken, or of another version: its words may be older than ours, and
 *   nothing in the HTML would show it
 */
export declare function readRecord(element: Element): PrerenderRecord;
/**
 * Makes the nodes in a shadow root those of a template, without changing them.
 * @param content what was rendered when the HTML was written
 * @param marks how many of lit's comments there were then
 * @throws {Error} where the HTML is not what the template gives
 */
export declare function takeOver(root: ShadowRoot, content: unknown, marks: number, options: RenderOptions): void;
