import type { Effort } from './running-phases.js';
import type { Plain, Statement } from './statement.js';
import type { StudyGroup } from './study-groups.js';
/** The parts of the article that a clinic may choose and order by the `sections` attribute. */
export declare const SECTION_IDS: readonly ["key-points", "guidelines", "outlook", "exercises", "running", "evidence", "about", "references"];
export type SectionId = (typeof SECTION_IDS)[number];
/** What sections were called in version 0.1, and which section holds what they held. The next version drops the names. */
export declare const FORMER_SECTION_IDS: Readonly<Record<string, SectionId>>;
/** A statement in a list; `term` stands before it in bold, where the item has a name. */
export type ListItem = Statement & {
    term?: string;
};
/**
 * Where something that is no running text belongs: the lists of signs for which to get help, the study's groups as
 * chart and table, the walk-run phases as a table. (The emergency notice is no place in the prose: it cannot be left
 * out.)
 */
export interface Place {
    place: 'help' | 'groups' | 'phases';
}
/**
 * A part that is closed until the reader opens it. The answer is seen all the time: it is for those who read no more
 * than that, so it claims nothing that needs a number or a source beside it.
 */
export interface Fold {
    title: string;
    answer: Plain;
    folded: readonly Block[];
}
/**
 * A paragraph, a heading inside the section, a list, steps in their order, a warning that is set apart, a part that is
 * closed at first, or a place; `{50 km}` in a text is shown in both units, the reader's first.
 */
export type Block = Statement | {
    heading: string;
} | {
    list: readonly ListItem[];
} | {
    steps: readonly ListItem[];
} | {
    warning: readonly Statement[];
} | Fold | Place;
export interface Section {
    title: string;
    blocks: readonly Block[];
}
/**
 * What stands around the emergency signs, which are put to everybody before any advice. `{callForSigns}` and `{callNow}`
 * stand for whole sentences of `EmergencyCalls`.
 */
export interface EmergencyNotice {
    title: string;
    /** Before the list of signs. */
    lead: Statement;
    /** The worst signs in one sentence, for where a reader may come to by a link. */
    short: Statement;
}
export interface ArticleProse {
    title: string;
    /** One sentence: what the reader will know at the end. */
    promise: string;
    emergencyNotice: EmergencyNotice;
    /** The groups of the 2017 study. */
    groups: Readonly<Record<StudyGroup['id'], string>>;
    /** What the chart's band and dot mean. */
    chartKey: string;
    /** What each effort of the walk-run plan feels like. */
    efforts: Readonly<Record<Effort, string>>;
    sections: Readonly<Record<Exclude<SectionId, 'exercises' | 'references'>, Section>>;
}
