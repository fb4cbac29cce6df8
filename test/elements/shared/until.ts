import { waitUntil } from '@open-wc/testing';
import { PATIENCE_MS } from '../../browsers/patience.mjs';

/** Waits until it is so, with the patience of all tests: by itself the library gives up after a second. */
export const until = (isSo: () => boolean): Promise<void> =>
  waitUntil(isSo, undefined, { timeout: PATIENCE_MS });
