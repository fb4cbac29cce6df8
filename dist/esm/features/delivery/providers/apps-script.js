import { messageOf, formEntries } from './entries.js';
import { jsonOf, isGood, refusal, UNCLEAR, isTrue, ARRIVED } from './verdicts.js';

/**
 * `https://script.google.com/macros/s/…/exec` cannot answer a preflight, and always answers 200: with a page where the
 * script failed, with what the clinic's own script wrote where it did not.
 */
const appsScript = {
    formats: ['urlencoded', 'text'],
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: (status, _, body) => {
        const said = jsonOf(body);
        if (!isGood(status))
            return refusal(said);
        if (!said)
            return UNCLEAR;
        const yes = [said['result'], said['status']].includes('success') || isTrue(said['success'] ?? said['ok']);
        return yes ? ARRIVED : refusal(said);
    },
};

export { appsScript };
