import type { SourceId } from './index.js';
/**
 * Every figure that a source supports and our text may print, as the text writes it ('79', '0.44', '80%'). A number in
 * a claim that none of its sources holds fails the tests. Apart from the sources, since patients' phones need it not.
 */
export declare const FIGURES: Readonly<Record<SourceId, readonly string[]>>;
