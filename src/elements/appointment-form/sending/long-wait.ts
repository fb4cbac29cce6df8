import { isBusy, type Phase } from '../../../features/booking/submission.js';
import type { Environment } from '../environment.js';

/** After so long a patient who hears nothing may want to call. */
const LONG_MS = 5_000;

/** Whether a patient has waited for long, from the press of the button on and over all tries. */
export class LongWait {
  private begun = false;
  private over = false;
  private stop: (() => void) | undefined;

  /** @param changed called when the wait becomes long */
  constructor(private readonly changed: () => void) {}

  /** A wait that is known to be long is so from its first moment on. */
  isLong(phase: Phase): boolean {
    const { name } = phase;
    return isBusy(phase) && (this.over || name === 'offline' || (name === 'waiting' && phase.ms >= LONG_MS));
  }

  enter(phase: Phase, after: Environment['after']): void {
    if (!isBusy(phase)) {
      this.stop?.();
      this.begun = this.over = false;
    } else if (!this.begun) {
      this.begun = true;
      this.stop = after(LONG_MS, () => {
        this.over = true;
        this.changed();
      });
    }
  }
}
