import { isObject, isTrue } from '../../foreign-json.js';
import { messageOf, declaredEntries } from './entries.js';

const gravityForms = {
  recognise: /^[^#]+\/gf\/v2\/forms\//,
  formats: ["multipart", "urlencoded", "json"],
  declared: true,
  encode: (request, options) => messageOf(declaredEntries(request, options), options),
  proof: { by: "words", isYes: (said) => isTrue(said["is_valid"]) },
  complaint: (said) => {
    const texts = said["validation_messages"];
    const errors = isObject(texts) ? Object.fromEntries(Object.entries(texts).map(([number, text]) => [`input_${number}`, text])) : void 0;
    return { ...said, errors };
  }
};

export { gravityForms };
