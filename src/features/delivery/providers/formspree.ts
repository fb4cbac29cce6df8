import { isTrue } from '../../foreign-json.js';
import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `https://formspree.io/f/…` answers `{ next }`, or `{ errors: [{ field, code, message }] }`. */
export const formspree: Provider = {
  recognise: /^https:\/\/formspree\.io\//,
  formats: ['multipart', 'urlencoded', 'json'],
  honeypot: '_gotcha',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'words', isYes: (said) => isTrue(said['ok']) || typeof said['next'] === 'string' },
};
