import { deliveryAddress, type ParseUrl } from '../options/web-address.js';

/**
 * The whole address of a file on the clinic's own site: with https, and on one of the origins named. Else null: what
 * patients read must not come from somebody else.
 */
export function siteAddress(
  text: string,
  base: string,
  origins: readonly (string | null)[],
  parse: (address: string, base: string) => ReturnType<ParseUrl> & { origin: string },
): string | null {
  const address = deliveryAddress(text, base, parse);
  if (address === null) return null;
  const { origin, username } = parse(address, base);
  return !username && origins.includes(origin) ? address : null;
}
