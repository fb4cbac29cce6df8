import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `https://getform.io/f/…` says yes by its status. */
export const getform: Provider = {
  recognise: /^https:\/\/(forms\.)?getform\.io\//,
  formats: ['multipart', 'urlencoded'],
  honeypot: '_gotcha',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'content' },
};
