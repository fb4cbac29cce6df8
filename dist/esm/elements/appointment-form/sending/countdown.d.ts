import type { Phase } from '../../../features/booking/submission.js';
import type { Environment } from '../environment.js';
/** The seconds until the next try, for the eye alone: to be read out each second would drown everything else. */
export declare class Countdown {
    private readonly changed;
    /** Null while no try is waited for. */
    secondsLeft: number | null;
    private until;
    private stop;
    /** @param changed called with each second that goes by */
    constructor(changed: () => void);
    enter(phase: Phase, world: Pick<Environment, 'after' | 'elapsed'>): void;
    /** Reads the clock anew each time: a browser may let the timers of a hidden page sleep. */
    private count;
}
