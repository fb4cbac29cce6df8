import { messageOf, formEntries } from './entries.js';
import { byStatus } from './verdicts.js';

/** `https://hook.eu1.make.com/…` answers `Accepted`, or what the clinic's scenario says; its status tells. */
const make = {
    formats: ['multipart', 'urlencoded'],
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: byStatus,
};

export { make };
