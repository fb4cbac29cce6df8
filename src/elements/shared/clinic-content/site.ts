import { scriptOrigin } from '../script-origin.js';

/** A clinic's own site: where the page came from, and where the script came from. */
export function siteOrigins(): (string | null)[] {
  return [self.origin, scriptOrigin()];
}

export const parseUrl = (address: string, base: string): URL => new URL(address, base);
