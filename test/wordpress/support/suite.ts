import { describe, it } from 'node:test';
import { whyNoWordpress } from './programs.js';

/** A suite that needs a real WordPress. Where there is none it counts as one skipped test, and says what is missing. */
export function withWordpress(name: string, suite: () => void): void {
  const reason = whyNoWordpress();
  if (reason === null) describe(name, suite);
  else it(name, { skip: reason });
}
