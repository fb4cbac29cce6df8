/**
 * How long a test waits for what must come before it calls it a hang. No measure of speed: far more than a slow, busy
 * machine needs, so that only what would never come fails.
 */
export const PATIENCE_MS = 180_000;
