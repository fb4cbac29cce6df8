import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** A path of the clinic's own site; its answer to a good post is a page, and the status alone tells. */
export const netlify: Provider = {
  formats: ['urlencoded'],
  needs: 'form-name',
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'status' },
};
