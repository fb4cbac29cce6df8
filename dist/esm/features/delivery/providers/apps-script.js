import { isTrue } from '../../foreign-json.js';
import { messageOf, formEntries } from './entries.js';

const appsScript = {
  recognise: /^https:\/\/script\.google\.com\/(.*\/)?macros\//,
  formats: ["urlencoded", "text"],
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: {
    by: "words",
    isYes: (said) => [said["result"], said["status"]].includes("success") || isTrue(said["success"] ?? said["ok"])
  }
};

export { appsScript };
