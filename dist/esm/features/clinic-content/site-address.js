import { deliveryAddress } from '../options/web-address.js';

function siteAddress(text, base, origins, parse) {
  const address = deliveryAddress(text, base, parse);
  if (address === null) return null;
  const { origin, username } = parse(address, base);
  return !username && origins.includes(origin) ? address : null;
}

export { siteAddress };
