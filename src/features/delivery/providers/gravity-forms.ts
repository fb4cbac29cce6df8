import { isObject, isTrue } from '../../foreign-json.js';
import { declaredEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** `…/wp-json/gf/v2/forms/…/submissions` knows its fields by number: `input_1`, which only the clinic can tell. */
export const gravityForms: Provider = {
  recognise: /^[^#]+\/gf\/v2\/forms\//,
  formats: ['multipart', 'urlencoded', 'json'],
  declared: true,
  encode: (request, options) => messageOf(declaredEntries(request, options), options),
  proof: { by: 'words', isYes: (said) => isTrue(said['is_valid']) },
  complaint: (said) => {
    const texts = said['validation_messages'];
    const errors = isObject(texts)
      ? Object.fromEntries(Object.entries(texts).map(([number, text]) => [`input_${number}`, text]))
      : undefined;
    return { ...said, errors };
  },
};
