import { messageOf, formEntries } from './entries.js';
import { byKey } from './verdicts.js';

/** `https://hooks.zapier.com/hooks/catch/…` refuses preflights and answers `{ status: 'success' }`. */
const zapier = {
    formats: ['multipart', 'urlencoded', 'text'],
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: (status, _, body) => byKey(status, body, 'status', (value) => value === 'success'),
};

export { zapier };
