import { formEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `https://hook.eu1.make.com/…` answers `Accepted`, or what the clinic's scenario says; its status tells. */
export const make: Provider = {
  recognise: /^https:\/\/hook\.(\w+\.)?make\.com\//,
  formats: ['multipart', 'urlencoded'],
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: 'content', texts: ['Accepted'] },
};
