import { START, isBusy, next } from '../../features/booking/submission.js';

/**
 * Does what the phases of a submission ask for, and tells the state machine what happened. What a phase has begun
 * ends with it: an answer that comes after the patient stopped waiting changes nothing.
 */
class SubmissionRunner {
    constructor(surroundings, changed) {
        this.surroundings = surroundings;
        this.changed = changed;
        this.phase = START;
    }
    submit(deliver, how) {
        if (isBusy(this.phase))
            return;
        this.deliver = deliver;
        this.tell({ type: 'submit', ...how });
    }
    tell(event) {
        const world = this.surroundings();
        const phase = next(this.phase, event, { online: world.isOnline(), random: world.random() });
        if (phase === this.phase)
            return;
        this.endPhase?.();
        this.phase = phase;
        this.endPhase = this.begin(phase, world);
        world.guardLeaving(isBusy(phase));
        this.changed(phase);
    }
    /** Starts what the phase asks for; returns the way to end it early. */
    begin(phase, world) {
        switch (phase.name) {
            case 'held':
            case 'waiting':
                return world.after(phase.ms, () => this.tell({ type: 'due' }));
            case 'offline':
                return world.whenOnline(() => this.tell({ type: 'online' }));
            case 'posting': {
                const attempt = new AbortController();
                void this.deliver?.(attempt.signal).then((outcome) => {
                    if (this.phase === phase)
                        this.tell({ type: 'answered', outcome });
                });
                return () => attempt.abort();
            }
            default:
                return undefined;
        }
    }
}

export { SubmissionRunner };
