import { messageOf, formEntries } from './entries.js';

const netlify = {
  formats: ["urlencoded"],
  needs: "form-name",
  encode: (request, options) => messageOf(formEntries(request, options), options),
  proof: { by: "status" }
};

export { netlify };
