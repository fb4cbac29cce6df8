class Countdown {
  /** @param changed called with each second that goes by */
  constructor(changed) {
    this.changed = changed;
    /** Null while no try is waited for. */
    this.secondsLeft = null;
  }
  enter(phase, world) {
    this.stop?.();
    this.secondsLeft = null;
    this.until = void 0;
    if (phase.name === "waiting") this.count(world.elapsed() + phase.ms, world);
  }
  /** Reads the clock anew each time: a browser may let the timers of a hidden page sleep. */
  count(until, world) {
    const left = until - world.elapsed();
    this.until = until;
    this.secondsLeft = Math.max(1, Math.ceil(left / 1e3));
    if (this.secondsLeft === 1) return;
    this.stop = world.after(left - (this.secondsLeft - 1) * 1e3, () => {
      if (this.until !== until) return;
      this.count(until, world);
      this.changed();
    });
  }
}

export { Countdown };
