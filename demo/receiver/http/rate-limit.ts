import { Refusal } from './refusal.js';

/**
 * A bucket per sender: `perMinute` requests at once, refilled evenly over a minute. Kept in memory; a full bucket is
 * forgotten, so that many senders do not fill it up.
 * @param now milliseconds, a clock to test with
 * @returns a check that throws a 429 {@link Refusal} with `Retry-After` in whole seconds
 */
export function rateLimit(perMinute: number, now: () => number = Date.now): (sender: string) => void {
  const buckets = new Map<string, { left: number; at: number }>();
  const refillPerMs = perMinute / 60_000;
  let sweptAt = now();

  return (sender) => {
    if (perMinute === 0) return;
    const time = now();
    const left = (bucket: { left: number; at: number }) =>
      Math.min(perMinute, bucket.left + (time - bucket.at) * refillPerMs);
    if (time - sweptAt > 60_000) {
      for (const [key, bucket] of buckets) if (left(bucket) >= perMinute) buckets.delete(key);
      sweptAt = time;
    }
    const available = left(buckets.get(sender) ?? { left: perMinute, at: time });
    if (available < 1) {
      const seconds = Math.ceil((1 - available) / refillPerMs / 1000);
      throw new Refusal(429, 'Too many requests from your address. Please wait a moment.', {
        'Retry-After': String(Math.max(1, seconds)),
      });
    }
    buckets.set(sender, { left: available - 1, at: time });
  };
}
