import { messageOf, formEntries } from './entries.js';
import { jsonOf, ARRIVED, isGood, saysNo, refusal } from './verdicts.js';

/** A path of the clinic's own site; its answer to a good post is a page, and the status alone tells. */
const netlify = {
    formats: ['urlencoded'],
    needs: 'form-name',
    encode: (request, options) => messageOf(formEntries(request, options), options),
    interpret: (status, _, body) => {
        const said = jsonOf(body);
        return !isGood(status) || (said && saysNo(said)) ? refusal(said) : ARRIVED;
    },
};

export { netlify };
