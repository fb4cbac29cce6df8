/** ms: where frames stood still for longer, as in a computer that slept, time did too. */
const LONGEST_FRAME = 500;

/** ms: about as long as a frame, where nothing is painted and so no frame ever comes, as in a DOM for tests. */
const FRAME = 16;

/** Time that runs only while somebody plays, told once in each frame that the browser paints. */
export class Clock {
  /** ms that have been played. */
  elapsed = 0;
  /** Calls off the next frame. */
  private callOff: (() => void) | null = null;
  private last: number | null = null;

  constructor(private readonly tell: () => void) {}

  get runs(): boolean {
    return this.callOff !== null;
  }

  start(): void {
    this.last = null;
    this.callOff ??= nextFrame(this.tick);
  }

  stop(): void {
    this.callOff?.();
    this.callOff = null;
  }

  private readonly tick = (now: number): void => {
    this.elapsed += Math.min(now - (this.last ?? now), LONGEST_FRAME);
    this.last = now;
    this.callOff = nextFrame(this.tick);
    this.tell();
  };
}

function nextFrame(tick: (now: number) => void): () => void {
  if (typeof requestAnimationFrame === 'function') {
    const frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }
  const timer = setTimeout(() => tick(performance.now()), FRAME);
  return () => clearTimeout(timer);
}
