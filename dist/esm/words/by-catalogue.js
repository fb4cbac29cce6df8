import { proseTextIn } from '../locales/loaded-texts.js';
import { inOtherWords } from './in-other-words.js';

function byCatalogue(english, british) {
  const made = /* @__PURE__ */ new Map([["en", english]]);
  return (catalogue) => {
    const known = made.get(catalogue) ?? inOtherWords(english, wording(catalogue, british));
    made.set(catalogue, known);
    return known;
  };
}
function wording(catalogue, british) {
  if (catalogue !== "en-GB") return (sentence) => proseTextIn(catalogue, sentence);
  return (sentence) => (Object.hasOwn(british, sentence) ? british[sentence] : void 0) ?? sentence;
}

export { byCatalogue };
