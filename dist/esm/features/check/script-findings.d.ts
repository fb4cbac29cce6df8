/** The script itself: which version, how it was found, and what else of it is on the page. */
import { type Finding } from './finding.js';
export interface ScriptFacts {
    version: string;
    /** Without its query; null for who imported the package. */
    address: string | null;
    /** How its tags were found; one for each tag. */
    tags: readonly {
        address: string;
        by: 'file name' | 'data-bp-config' | 'both';
    }[];
    /** Another version came later, and was left aside. */
    alsoHere: string | null;
    /** The page itself came by http or https. */
    pageIsSafe: boolean;
}
export declare function scriptFindings({ version, address, tags, alsoHere, pageIsSafe }: ScriptFacts): Finding[];
