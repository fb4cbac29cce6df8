import { type Phase } from '../../../features/booking/submission.js';
import type { Environment } from '../environment.js';
/** Whether a patient has waited for long, from the press of the button on and over all tries. */
export declare class LongWait {
    private readonly changed;
    private begun;
    private over;
    private stop;
    /** @param changed called when the wait becomes long */
    constructor(changed: () => void);
    /** A wait that is known to be long is so from its first moment on. */
    isLong(phase: Phase): boolean;
    enter(phase: Phase, after: Environment['after']): void;
}
