import { messageOf, formEntries } from './entries.js';

const basin = {
  recognise: /^https:\/\/usebasin\.com\//,
  formats: ["multipart", "urlencoded", "json"],
  honeypot: "_gotcha",
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "content" }
};

export { basin };
