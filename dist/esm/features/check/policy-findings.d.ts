/** What the page’s Content Security Policy has stopped, and how to allow it. */
import { type Finding } from './finding.js';
export interface Violation {
    /** `connect-src` */
    directive: string;
    /** The address that was stopped, or a word such as `inline`. */
    blocked: string;
    /** The file that asked; empty where nobody knows. */
    source: string;
}
/** What of the page is ours. */
export interface OurAddresses {
    /** Of the script; null for who imported the package. */
    script: string | null;
    /** Where requests are sent, and calendars read. */
    reached: readonly string[];
}
export declare function policyFindings(violations: readonly Violation[], ours: OurAddresses): Finding[];
