import { type Finding } from './finding.js';
export interface ContactFacts {
    /** All that the page and its elements give, each once. */
    phones: readonly string[];
    emails: readonly string[];
    /** The page's own emergency number. */
    emergency: string | null;
    /** Of the page's language. */
    region: string | null;
    language: string | null;
    numberByRegion: Readonly<Record<string, string>>;
}
/** How patients reach the clinic, and help. */
export declare function contactFindings(facts: ContactFacts): Finding[];
