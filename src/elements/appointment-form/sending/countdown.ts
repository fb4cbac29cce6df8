import type { Phase } from '../../../features/booking/submission.js';
import type { Environment } from '../environment.js';

/** The seconds until the next try, for the eye alone: to be read out each second would drown everything else. */
export class Countdown {
  /** Null while no try is waited for. */
  secondsLeft: number | null = null;
  private until: number | undefined;
  private stop: (() => void) | undefined;

  /** @param changed called with each second that goes by */
  constructor(private readonly changed: () => void) {}

  enter(phase: Phase, world: Pick<Environment, 'after' | 'elapsed'>): void {
    this.stop?.();
    this.secondsLeft = null;
    this.until = undefined;
    if (phase.name === 'waiting') this.count(world.elapsed() + phase.ms, world);
  }

  /** Reads the clock anew each time: a browser may let the timers of a hidden page sleep. */
  private count(until: number, world: Pick<Environment, 'after' | 'elapsed'>): void {
    const left = until - world.elapsed();
    this.until = until;
    this.secondsLeft = Math.max(1, Math.ceil(left / 1000));
    if (this.secondsLeft === 1) return;
    this.stop = world.after(left - (this.secondsLeft - 1) * 1000, () => {
      if (this.until !== until) return;
      this.count(until, world);
      this.changed();
    });
  }
}
