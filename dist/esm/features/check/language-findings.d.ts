import { type Finding } from './finding.js';
/** What the page says of its language, and what came of it. */
export interface LanguageFacts {
    /** As it was written; null where nobody has said. */
    wanted: string | null;
    /** In words: 'the script’s data-lang', '<html lang>'. */
    from: string;
    /** A browser can read it. */
    isTag: boolean;
    /** The catalogue that fits it best. */
    best: string;
    /** The catalogue that patients see. */
    shown: string;
    /** Where the words of the best catalogue are fetched from; null where they come with the script. */
    file: string | null;
    /** The region that the tag names. */
    region: string | null;
}
export declare function languageFindings(facts: LanguageFacts): Finding[];
