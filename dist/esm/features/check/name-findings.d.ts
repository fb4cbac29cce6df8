/** Attributes that nothing reads: misspelt, or with `data-` where it does not belong, or on an element that has no use for them. */
import { type Finding } from './finding.js';
/** An attribute as it stands in the page’s HTML. */
export interface WrittenAttribute {
    name: string;
    on: 'script' | 'element' | 'placeholder';
    /** In words: 'the script tag', '<appointment-form>'. */
    where: string;
    /** The options that count there. */
    read: readonly string[];
}
/** @param allOptions those of any of the elements */
export declare function nameFindings(written: readonly WrittenAttribute[], allOptions: readonly string[]): Finding[];
