import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';
import { byStatus } from './verdicts.js';

/** `https://getform.io/f/…` says yes by its status. */
export const getform: Provider = {
  formats: ['multipart', 'urlencoded'],
  honeypot: '_gotcha',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  interpret: byStatus,
};
