import { isTrue } from '../../foreign-json.js';
import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `https://formsubmit.co/ajax/…` answers 200 whatever happens; the truth is in `success`, a text. */
export const formsubmit: Provider = {
  recognise: /^https:\/\/formsubmit\.co\//,
  formats: ['multipart', 'urlencoded', 'json'],
  honeypot: '_honey',
  // Its other addresses answer with a page, for a form that leaves the clinic's site.
  address: (given) => given.replace(/(\/\/formsubmit\.co\/)(?!ajax\/)/, '$1ajax/'),
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'words', isYes: (said) => isTrue(said['success']) },
};
