const LONGEST_FRAME = 500;
const FRAME = 16;
class Clock {
  constructor(tell) {
    this.tell = tell;
    /** ms that have been played. */
    this.elapsed = 0;
    /** Calls off the next frame. */
    this.callOff = null;
    this.last = null;
    this.tick = (now) => {
      this.elapsed += Math.min(now - (this.last ?? now), LONGEST_FRAME);
      this.last = now;
      this.callOff = nextFrame(this.tick);
      this.tell();
    };
  }
  get runs() {
    return this.callOff !== null;
  }
  start() {
    this.last = null;
    this.callOff ??= nextFrame(this.tick);
  }
  stop() {
    this.callOff?.();
    this.callOff = null;
  }
}
function nextFrame(tick) {
  if (typeof requestAnimationFrame === "function") {
    const frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }
  const timer = setTimeout(() => tick(performance.now()), FRAME);
  return () => clearTimeout(timer);
}

export { Clock };
