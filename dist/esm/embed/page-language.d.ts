/**
 * The language that the page itself is in; empty where it does not say. A browser's translator names its own language on
 * the page: the clinic, and the emergency number of its region, stay where they are, and so does what this says.
 */
export declare function languageOfPage(): string;
