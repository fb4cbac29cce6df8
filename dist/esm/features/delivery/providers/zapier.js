import { messageOf, formEntries } from './entries.js';

const zapier = {
  recognise: /^https:\/\/hooks\.zapier\.com\//,
  formats: ["multipart", "urlencoded", "text"],
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "words", isYes: (said) => said["status"] === "success" }
};

export { zapier };
