import { messageOf, formEntries } from './entries.js';

const getform = {
  recognise: /^https:\/\/(forms\.)?getform\.io\//,
  formats: ["multipart", "urlencoded"],
  honeypot: "_gotcha",
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "content" }
};

export { getform };
