import { messageOf, formEntries } from './entries.js';
import { byKey, isTrue } from './verdicts.js';

/** `https://formsubmit.co/ajax/…` answers 200 whatever happens; the truth is in `success`, a text. */
const formsubmit = {
    formats: ['multipart', 'urlencoded', 'json'],
    honeypot: '_honey',
    // Its other addresses answer with a page, for a form that leaves the clinic's site.
    address: (given) => given.replace(/(\/\/formsubmit\.co\/)(?!ajax\/)/, '$1ajax/'),
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: (status, _, body) => byKey(status, body, 'success', isTrue),
};

export { formsubmit };
