import {
  isBusy,
  next,
  START,
  type Phase,
  type SubmissionEvent,
} from '../../../features/booking/submission.js';
import type { Outcome } from '../../../features/delivery/interpret.js';
import type { Environment } from '../environment.js';

/** Makes one try at delivery. */
export type Deliver = (signal: AbortSignal) => Promise<Outcome>;

/**
 * Does what the phases of a submission ask for, and tells the state machine what happened. What a phase has begun
 * ends with it: an answer that comes after the patient stopped waiting changes nothing.
 */
export class SubmissionRunner {
  phase: Phase = START;
  private deliver: Deliver | undefined;
  private endPhase: (() => void) | undefined;

  constructor(
    private readonly environment: () => Environment,
    private readonly changed: (phase: Phase) => void,
  ) {}

  submit(deliver: Deliver, how: { shownForMs: number; byPage: boolean }): void {
    if (isBusy(this.phase)) return;
    this.deliver = deliver;
    this.dispatch({ type: 'submit', ...how });
  }

  dispatch(event: SubmissionEvent): void {
    const world = this.environment();
    const phase = next(this.phase, event, { online: world.isOnline(), random: world.random() });
    if (phase === this.phase) return;
    this.endPhase?.();
    this.phase = phase;
    this.endPhase = this.begin(phase, world);
    world.guardLeaving(isBusy(phase));
    this.changed(phase);
  }

  /** Starts what the phase asks for; returns the way to end it early. */
  private begin(phase: Phase, world: Environment): (() => void) | undefined {
    switch (phase.name) {
      case 'held':
      case 'waiting':
        return world.after(phase.ms, () => this.dispatch({ type: 'due' }));
      case 'offline': {
        const stopListening = world.whenOnline(() => this.dispatch({ type: 'online' }));
        const stopWaiting =
          phase.ms === null ? undefined : world.after(phase.ms, () => this.dispatch({ type: 'due' }));
        return () => {
          stopListening();
          stopWaiting?.();
        };
      }
      case 'posting': {
        const attempt = new AbortController();
        void this.deliver?.(attempt.signal).then((outcome) => {
          if (this.phase === phase) this.dispatch({ type: 'answered', outcome });
        });
        return () => attempt.abort();
      }
      default:
        return undefined;
    }
  }
}
