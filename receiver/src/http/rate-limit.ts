import { Refusal } from './refusal.js';

/** The most senders remembered at a time: some megabytes. */
const MOST_SENDERS = 20_000;

/**
 * A bucket per sender: `perMinute` requests at once, refilled evenly over a minute; 0 for no limit. Kept in memory. A
 * full bucket is forgotten, and where there are too many, so is the one not used for longest.
 */
export class RateLimit {
  /** In the order of their last use, as each is put in anew. */
  private readonly buckets = new Map<string, { left: number; at: number }>();

  /** @param now milliseconds of a clock that nobody sets: by the wall's a step back would be waited for */
  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
    private readonly mostSenders = MOST_SENDERS,
  ) {}

  /** @throws Refusal 429 with `Retry-After` in whole seconds */
  take(sender: string): void {
    if (this.perMinute === 0) return;
    const time = this.now();
    const refillPerMs = this.perMinute / 60_000;
    const { left, at } = this.buckets.get(sender) ?? { left: this.perMinute, at: time };
    const available = Math.min(this.perMinute, left + (time - at) * refillPerMs);
    if (available < 1) {
      const seconds = Math.ceil((1 - available) / refillPerMs / 1000);
      throw new Refusal(429, 'Too many requests from your address. Please wait a moment.', {
        'Retry-After': String(Math.max(1, seconds)),
      });
    }
    this.buckets.delete(sender);
    this.buckets.set(sender, { left: available - 1, at: time });
    this.forget(time);
  }

  get remembered(): number {
    return this.buckets.size;
  }

  private forget(time: number): void {
    for (const [oldest, { at }] of this.buckets) {
      // A minute fills every bucket, whatever was taken out of it.
      if (time - at < 60_000 && this.buckets.size <= this.mostSenders) break;
      this.buckets.delete(oldest);
    }
  }
}
