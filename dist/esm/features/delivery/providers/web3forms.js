import { messageOf, formEntries } from './entries.js';
import { byKey, isTrue } from './verdicts.js';

/** `https://api.web3forms.com/submit` knows its clinic by `access_key` and answers `{ success, message }`. */
const web3forms = {
    formats: ['multipart', 'urlencoded', 'json'],
    honeypot: 'botcheck',
    needs: 'access_key',
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: (status, _, body) => byKey(status, body, 'success', isTrue),
};

export { web3forms };
