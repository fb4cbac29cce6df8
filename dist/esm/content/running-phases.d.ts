import type { SourceId } from './sources/index.js';
/** How hard a run is to be, on a scale from 0 to 10. */
export type Effort = 3 | 4 | 5;
/** One step of the walk-run plan; the pair of walk and run is repeated until the distance is covered. */
export interface RunningPhase {
    /** Minutes of walking in each repeat; 0 once the whole distance is run. */
    walk: number;
    /** Minutes of running in each repeat; null: without a break. */
    run: number | null;
    /** Miles in one session. */
    miles: number;
    effort: Effort;
}
export declare const PHASES_SOURCE: SourceId;
/**
 * Trials 2023, doi 10.1186/s13063-023-07502-x, table 1: the protocol of a trial with soldiers who had overuse injuries
 * of the knee.
 */
export declare const RUNNING_PHASES: readonly RunningPhase[];
