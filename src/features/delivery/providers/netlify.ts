import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';
import { ARRIVED, isGood, jsonOf, refusal, saysNo } from './verdicts.js';

/** A path of the clinic's own site; its answer to a good post is a page, and the status alone tells. */
export const netlify: Provider = {
  formats: ['urlencoded'],
  needs: 'form-name',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  interpret: (status, _, body) => {
    const said = jsonOf(body);
    return !isGood(status) || (said && saysNo(said)) ? refusal(said) : ARRIVED;
  },
};
