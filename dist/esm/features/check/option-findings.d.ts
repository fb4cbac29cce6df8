import { type Finding } from './finding.js';
import { type KnownValues } from './option-values.js';
/** An option that somebody has set. */
export interface OptionUse {
    /** As an attribute of an element, without `data-`. */
    name: string;
    value: string;
    /** In words: 'the script tag', '<appointment-form>'. */
    where: string;
}
/** What a form found wrong with what it was given: see `readFormOptions`. */
export interface FormComplaint {
    attribute: string;
    given: string | null;
    consequence: string;
}
export declare function optionFindings(uses: readonly OptionUse[], complaints: readonly FormComplaint[], known: KnownValues): Finding[];
/** What a form misses that it was not given at all. */
export declare function missingFindings(complaints: readonly FormComplaint[], privacyUrl: string | null): Finding[];
