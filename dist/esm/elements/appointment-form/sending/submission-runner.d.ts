import { type Phase, type SubmissionEvent } from '../../../features/booking/submission.js';
import type { Outcome } from '../../../features/delivery/interpret.js';
import type { Environment } from '../environment.js';
/** Makes one try at delivery. */
export type Deliver = (signal: AbortSignal) => Promise<Outcome>;
/**
 * Does what the phases of a submission ask for, and tells the state machine what happened. What a phase has begun
 * ends with it: an answer that comes after the patient stopped waiting changes nothing.
 */
export declare class SubmissionRunner {
    private readonly environment;
    private readonly changed;
    phase: Phase;
    private deliver;
    private endPhase;
    constructor(environment: () => Environment, changed: (phase: Phase) => void);
    submit(deliver: Deliver, how: {
        shownForMs: number;
        byPage: boolean;
    }): void;
    dispatch(event: SubmissionEvent): void;
    /** Starts what the phase asks for; returns the way to end it early. */
    private begin;
}
