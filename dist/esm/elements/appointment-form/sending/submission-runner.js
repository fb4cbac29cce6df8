import { START, isBusy, next } from '../../../features/booking/submission.js';

class SubmissionRunner {
  constructor(environment, changed) {
    this.environment = environment;
    this.changed = changed;
    this.phase = START;
  }
  submit(deliver, how) {
    if (isBusy(this.phase)) return;
    this.deliver = deliver;
    this.dispatch({ type: "submit", ...how });
  }
  dispatch(event) {
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
  begin(phase, world) {
    switch (phase.name) {
      case "held":
      case "waiting":
        return world.after(phase.ms, () => this.dispatch({ type: "due" }));
      case "offline": {
        const stopListening = world.whenOnline(() => this.dispatch({ type: "online" }));
        const stopWaiting = phase.ms === null ? void 0 : world.after(phase.ms, () => this.dispatch({ type: "due" }));
        return () => {
          stopListening();
          stopWaiting?.();
        };
      }
      case "posting": {
        const attempt = new AbortController();
        void this.deliver?.(attempt.signal).then((outcome) => {
          if (this.phase === phase) this.dispatch({ type: "answered", outcome });
        });
        return () => attempt.abort();
      }
      default:
        return void 0;
    }
  }
}

export { SubmissionRunner };
