import type { TestContext } from 'node:test';

/**
 * Stops the clock by which a limit fills again and a courier rests, until the end of the test: a machine may be so busy
 * that a test outlasts them.
 * @returns what lets it go on before
 */
export function stopClock({ mock }: TestContext): () => void {
  const now = performance.now();
  const stopped = mock.method(performance, 'now', () => now);
  return () => stopped.mock.restore();
}
