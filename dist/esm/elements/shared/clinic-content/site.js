import { scriptOrigin } from '../script-origin.js';

function siteOrigins() {
  return [self.origin, scriptOrigin()];
}
const parseUrl = (address, base) => new URL(address, base);

export { parseUrl, siteOrigins };
