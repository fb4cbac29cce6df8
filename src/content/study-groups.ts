import type { SourceId } from './sources/index.js';

/** One of the three groups of the 2017 disc study; distances in kilometres run per week. */
export interface StudyGroup {
  id: 'noSport' | 'joggers' | 'longDistance';
  /** How many people took part. */
  people: number;
  /** What a person had to run to be let in; `to` is null where there was no upper limit. Null: no regular sport. */
  range: { from: number; to: number | null } | null;
  /** What the group ran on average; null where nothing was measured. */
  mean: number | null;
}

export const STUDY_SOURCE: SourceId = 'belavy2017';

/** Belavý et al. 2017, table 1, and their conditions for taking part. */
export const STUDY_GROUPS: readonly StudyGroup[] = [
  { id: 'noSport', people: 24, range: null, mean: null },
  { id: 'joggers', people: 30, range: { from: 20, to: 40 }, mean: 28.0 },
  { id: 'longDistance', people: 25, range: { from: 50, to: null }, mean: 66.6 },
];
