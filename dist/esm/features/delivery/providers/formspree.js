import { isTrue } from '../../foreign-json.js';
import { messageOf, formEntries } from './entries.js';

const formspree = {
  recognise: /^https:\/\/formspree\.io\//,
  formats: ["multipart", "urlencoded", "json"],
  honeypot: "_gotcha",
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "words", isYes: (said) => isTrue(said["ok"]) || typeof said["next"] === "string" }
};

export { formspree };
