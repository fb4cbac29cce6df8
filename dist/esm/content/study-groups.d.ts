import type { SourceId } from './sources/index.js';
/** One of the three groups of the 2017 disc study; distances in kilometres run per week. */
export interface StudyGroup {
    id: 'noSport' | 'joggers' | 'longDistance';
    /** How many people took part. */
    people: number;
    /** What a person had to run to be let in; `to` is null where there was no upper limit. Null: no regular sport. */
    range: {
        from: number;
        to: number | null;
    } | null;
    /** What the group ran on average; null where nothing was measured. */
    mean: number | null;
}
export declare const STUDY_SOURCE: SourceId;
/** Belavý et al. 2017, table 1, and their conditions for taking part. */
export declare const STUDY_GROUPS: readonly StudyGroup[];
