import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';
import { byKey, isTrue } from './verdicts.js';

/** `https://api.web3forms.com/submit` knows its clinic by `access_key` and answers `{ success, message }`. */
export const web3forms: Provider = {
  formats: ['multipart', 'urlencoded', 'json'],
  honeypot: 'botcheck',
  needs: 'access_key',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  interpret: (status, _, body) => byKey(status, body, 'success', isTrue),
};
