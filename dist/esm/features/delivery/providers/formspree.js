import { messageOf, formEntries } from './entries.js';
import { jsonOf, isGood, saysNo, refusal, ARRIVED, UNCLEAR, isTrue } from './verdicts.js';

/** `https://formspree.io/f/…` answers `{ next }`, or `{ errors: [{ field, code, message }] }`. */
const formspree = {
    formats: ['multipart', 'urlencoded', 'json'],
    honeypot: '_gotcha',
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: (status, _, body) => {
        const said = jsonOf(body);
        if (!isGood(status) || (said && saysNo(said)))
            return refusal(said);
        return said && (isTrue(said['ok']) || typeof said['next'] === 'string') ? ARRIVED : UNCLEAR;
    },
};

export { formspree };
