import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `https://hooks.zapier.com/hooks/catch/…` refuses preflights and answers `{ status: 'success' }`. */
export const zapier: Provider = {
  recognise: /^https:\/\/hooks\.zapier\.com\//,
  formats: ['multipart', 'urlencoded', 'text'],
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'words', isYes: (said) => said['status'] === 'success' },
};
