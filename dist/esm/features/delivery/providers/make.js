import { messageOf, formEntries } from './entries.js';

const make = {
  recognise: /^https:\/\/hook\.(\w+\.)?make\.com\//,
  formats: ["multipart", "urlencoded"],
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "content", texts: ["Accepted"] }
};

export { make };
