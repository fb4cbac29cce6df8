import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';
import { ARRIVED, isGood, isTrue, jsonOf, refusal, UNCLEAR } from './verdicts.js';

/**
 * `https://script.google.com/macros/s/…/exec` cannot answer a preflight, and always answers 200: with a page where the
 * script failed, with what the clinic's own script wrote where it did not.
 */
export const appsScript: Provider = {
  formats: ['urlencoded', 'text'],
  encode: (request, options) => messageOf(formEntries(request, options), options),
  interpret: (status, _, body) => {
    const said = jsonOf(body);
    if (!isGood(status)) return refusal(said);
    if (!said) return UNCLEAR;
    const yes = [said['result'], said['status']].includes('success') || isTrue(said['success'] ?? said['ok']);
    return yes ? ARRIVED : refusal(said);
  },
};
