import { messageOf, formEntries } from './entries.js';
import { byStatus } from './verdicts.js';

/** `https://usebasin.com/f/…` says yes by its status and no by `{ error }`. */
const basin = {
    formats: ['multipart', 'urlencoded', 'json'],
    honeypot: '_gotcha',
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: byStatus,
};

export { basin };
