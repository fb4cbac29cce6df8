/** Which elements live on the page, and what keeps the others from it. */
import { type Finding } from './finding.js';
export interface ElementFacts {
    /** `symptom-guide` */
    name: string;
    /** Where it stands: `main > div#booking`. */
    place: string;
    /** `alive`: drawn; `waiting`: ours, and not drawn yet; `foreign`: another script has taken the tag; `lifeless`: nobody has. */
    life: 'alive' | 'waiting' | 'foreign' | 'lifeless';
    /** What keeps it out of sight. */
    unseen: 'not shown' | 'invisible' | 'no room' | null;
    /** What of the page itself has come to stand inside it, as `<footer>`. */
    swallowed: readonly string[];
}
/** A placeholder, a link or a name that has not become an element. */
export interface UnfilledFacts {
    /** As it stands in the page: `<div data-bp="symptom-gide">`. */
    markup: string;
    place: string;
    why: 'unknown name' | 'comment' | 'form' | 'shadow' | 'misspelt tag' | 'shown as text' | 'unknown';
    /** What was probably meant. */
    meant: string | null;
}
export declare function elementFindings(elements: readonly ElementFacts[], unfilled: readonly UnfilledFacts[]): Finding[];
