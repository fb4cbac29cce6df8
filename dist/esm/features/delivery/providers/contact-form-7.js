import { messageOf, declaredEntries } from './entries.js';

const UNIT_TAG = ["_wpcf7_unit_tag", "back-pain-widgets"];
const contactForm7 = {
  recognise: /^[^#]+\/contact-form-7\/v1\//,
  formats: ["multipart"],
  names: { name: "your-name", email: "your-email", message: "your-message" },
  declared: true,
  encode: (request, options) => {
    const given = options.constants.some(([name]) => name === UNIT_TAG[0]);
    const constants = given ? options.constants : [...options.constants, UNIT_TAG];
    return messageOf(declaredEntries(request, { ...options, constants }), options);
  },
  proof: { by: "words", isYes: (said) => said["status"] === "mail_sent" },
  complaint: (said) => ({ ...said, errors: said["invalid_fields"] })
};

export { contactForm7 };
