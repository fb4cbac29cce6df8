import { type TemplateResult } from 'lit';
/**
 * How much room is left, shown near the limit. It is read out in steps, not at every key.
 * @param left undefined where the limit is far; below zero where the text is too long
 */
export declare function roomView(left: number | undefined): TemplateResult;
