import { isTrue } from '../../foreign-json.js';
import { messageOf, formEntries } from './entries.js';

const web3forms = {
  recognise: /^https:\/\/api\.web3forms\.com\//,
  formats: ["multipart", "urlencoded", "json"],
  honeypot: "botcheck",
  needs: "access_key",
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "words", isYes: (said) => isTrue(said["success"]) }
};

export { web3forms };
