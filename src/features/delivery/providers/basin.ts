import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';
import { byStatus } from './verdicts.js';

/** `https://usebasin.com/f/…` says yes by its status and no by `{ error }`. */
export const basin: Provider = {
  formats: ['multipart', 'urlencoded', 'json'],
  honeypot: '_gotcha',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  interpret: byStatus,
};
