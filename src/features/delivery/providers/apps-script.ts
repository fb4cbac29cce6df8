import { isTrue } from '../../foreign-json.js';
import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/**
 * `https://script.google.com/macros/s/…/exec` cannot answer a preflight, and always answers 200: with a page where the
 * script failed, with what the clinic's own script wrote where it did not.
 */
export const appsScript: Provider = {
  recognise: /^https:\/\/script\.google\.com\/(.*\/)?macros\//,
  formats: ['urlencoded', 'text'],
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: {
    by: 'words',
    isYes: (said) =>
      [said['result'], said['status']].includes('success') || isTrue(said['success'] ?? said['ok']),
  },
};
