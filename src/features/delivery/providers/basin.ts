import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `https://usebasin.com/f/…` says yes by its status and no by `{ error }`. */
export const basin: Provider = {
  recognise: /^https:\/\/usebasin\.com\//,
  formats: ['multipart', 'urlencoded', 'json'],
  honeypot: '_gotcha',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'content' },
};
