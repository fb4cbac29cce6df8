import type { Statement } from './statement.js';
/** The parts of the article that a clinic may choose and order by the `sections` attribute. */
export declare const SECTION_IDS: readonly ["intro", "study", "findings", "guidelines", "exercises", "running", "disclaimer", "references"];
export type SectionId = (typeof SECTION_IDS)[number];
/** A statement in a list; `term` stands before it in bold, where the item has a name. */
export type ListItem = Statement & {
    term?: string;
};
/**
 * Where something that is no running text belongs: the way to the symptom guide, the study's groups as chart and
 * table, the walk-run phases as a table. (The emergency notice is no place in the prose: it cannot be left out.)
 */
export interface Place {
    place: 'guide' | 'groups' | 'phases';
}
/**
 * A paragraph, a heading inside the section, a list, steps in their order, or a place; `{50 km}` in a text is shown in
 * both units, the reader's first.
 */
export type Block = Statement | {
    heading: string;
} | {
    list: readonly ListItem[];
} | {
    steps: readonly ListItem[];
} | Place;
export interface Section {
    title: string;
    blocks: readonly Block[];
}
/** The emergency signs, put to everybody before any advice. `{call}` stands for 'Call (number) now'. */
export interface EmergencyNotice {
    title: string;
    /** Before the list of signs. */
    lead: Statement;
    signs: readonly Statement[];
    /** The same in one sentence, for sections that follow the full notice. */
    short: Statement;
}
/** The groups of the 2017 study, by the ids of `study-groups.ts`. */
export type GroupNames = Readonly<Record<'noSport' | 'joggers' | 'longDistance', string>>;
export interface ArticleProse {
    title: string;
    /** One sentence: what the reader will know at the end. */
    promise: string;
    emergencyNotice: EmergencyNotice;
    groups: GroupNames;
    /** What the chart's band and dot mean. */
    chartKey: string;
    sections: Readonly<Record<Exclude<SectionId, 'exercises' | 'references'>, Section>>;
}
