/** What the check of a page has to say: groups of sentences, each with how well it stands and what to do. */
/** `ok`: as it should be; `look`: somebody should look at it; `broken`: patients are harmed by it until it is mended. */
export type Standing = 'ok' | 'look' | 'broken';
export interface Finding {
    standing: Standing;
    /** One or two sentences in plain words. */
    says: string;
    /** What to do about it. */
    cure?: string;
    /** What a copied report says in place of `says`, where that holds a name, a number or an address of somebody's. */
    inReport?: string;
}
export interface FindingGroup {
    title: string;
    findings: readonly Finding[];
}
export declare function ok(says: string, inReport?: string): Finding;
export declare function look(says: string, cure: string, inReport?: string): Finding;
export declare function broken(says: string, cure: string, inReport?: string): Finding;
export declare function countOf(groups: readonly FindingGroup[], standing: Standing): number;
/** One sentence about the whole: what a person in a hurry reads. */
export declare function summaryOf(groups: readonly FindingGroup[]): string;
