import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';
import { ARRIVED, isGood, isTrue, jsonOf, refusal, saysNo, UNCLEAR } from './verdicts.js';

/** `https://formspree.io/f/…` answers `{ next }`, or `{ errors: [{ field, code, message }] }`. */
export const formspree: Provider = {
  formats: ['multipart', 'urlencoded', 'json'],
  honeypot: '_gotcha',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  interpret: (status, _, body) => {
    const said = jsonOf(body);
    if (!isGood(status) || (said && saysNo(said))) return refusal(said);
    return said && (isTrue(said['ok']) || typeof said['next'] === 'string') ? ARRIVED : UNCLEAR;
  },
};
