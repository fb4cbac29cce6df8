import { messageOf, formEntries } from './entries.js';
import { byStatus } from './verdicts.js';

/** `https://getform.io/f/…` says yes by its status. */
const getform = {
    formats: ['multipart', 'urlencoded'],
    honeypot: '_gotcha',
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: byStatus,
};

export { getform };
