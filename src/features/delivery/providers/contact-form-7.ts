import { declaredEntries, messageOf } from './entries.js';
import type { Provider } from './provider.js';

/** Required since 5.8.7 and checked for its letters since 6.1; which form it is, the address says. */
const UNIT_TAG = ['_wpcf7_unit_tag', 'back-pain-widgets'] as const;

/** `…/wp-json/contact-form-7/v1/contact-forms/…/feedback` answers 200 whatever happens; the truth is in `status`. */
export const contactForm7: Provider = {
  recognise: /^[^#]+\/contact-form-7\/v1\//,
  formats: ['multipart'],
  names: { name: 'your-name', email: 'your-email', message: 'your-message' },
  declared: true,
  encode: (request, options) => {
    const given = options.constants.some(([name]) => name === UNIT_TAG[0]);
    const constants = given ? options.constants : [...options.constants, UNIT_TAG];
    return messageOf(declaredEntries(request, { ...options, constants }), options);
  },
  proof: { by: 'words', isYes: (said) => said['status'] === 'mail_sent' },
  complaint: (said) => ({ ...said, errors: said['invalid_fields'] }),
};
