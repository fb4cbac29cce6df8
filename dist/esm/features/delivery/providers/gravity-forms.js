import { isObject } from '../server-errors.js';
import { messageOf, declaredEntries } from './entries.js';
import { jsonOf, isGood, UNCLEAR, isTrue, ARRIVED, refusal } from './verdicts.js';

/** `…/wp-json/gf/v2/forms/…/submissions` knows its fields by number: `input_1`, which only the clinic can tell. */
const gravityForms = {
    formats: ['multipart', 'urlencoded', 'json'],
    declared: true,
    encode: (request, options) => messageOf(declaredEntries(request, options), options),
    interpret: (status, _, body) => {
        const said = jsonOf(body);
        if (isGood(status) && !said)
            return UNCLEAR;
        if (isGood(status) && isTrue(said?.['is_valid']))
            return ARRIVED;
        const texts = said?.['validation_messages'];
        const errors = isObject(texts)
            ? Object.fromEntries(Object.entries(texts).map(([number, text]) => [`input_${number}`, text]))
            : undefined;
        return refusal(said && { ...said, errors });
    },
};

export { gravityForms };
