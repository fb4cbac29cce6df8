import { isTrue } from '../../foreign-json.js';
import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `https://api.web3forms.com/submit` knows its clinic by `access_key` and answers `{ success, message }`. */
export const web3forms: Provider = {
  recognise: /^https:\/\/api\.web3forms\.com\//,
  formats: ['multipart', 'urlencoded', 'json'],
  honeypot: 'botcheck',
  needs: 'access_key',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'words', isYes: (said) => isTrue(said['success']) },
};
