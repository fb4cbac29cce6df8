import { isTrue } from '../../foreign-json.js';
import { messageOf, formEntries } from './entries.js';

const formsubmit = {
  recognise: /^https:\/\/formsubmit\.co\//,
  formats: ["multipart", "urlencoded", "json"],
  honeypot: "_honey",
  // Its other addresses answer with a page, for a form that leaves the clinic's site.
  address: (given) => given.replace(/(\/\/formsubmit\.co\/)(?!ajax\/)/, "$1ajax/"),
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "words", isYes: (said) => isTrue(said["success"]) }
};

export { formsubmit };
