import { isBusy } from '../../../features/booking/submission.js';

const LONG_MS = 5e3;
class LongWait {
  /** @param changed called when the wait becomes long */
  constructor(changed) {
    this.changed = changed;
    this.begun = false;
    this.over = false;
  }
  /** A wait that is known to be long is so from its first moment on. */
  isLong(phase) {
    const { name } = phase;
    return isBusy(phase) && (this.over || name === "offline" || name === "waiting" && phase.ms >= LONG_MS);
  }
  enter(phase, after) {
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

export { LongWait };
