import { EXERCISE_IDS } from './content/exercise-plan.js';
import { openFile, readContent } from './features/clinic-content/read-content.js';
import { deliveryAddress } from './features/options/web-address.js';
import { catalogueOf } from './locales/best-catalogue.js';
import { allLocales } from './locales/generated/locale-codes.js';
import { loadLanguage } from './locales/language.js';
import { sentencesIn } from './words/sentence-list.js';
export { placeName, problemLine } from './features/clinic-content/problem.js';

const SOME_SITE = "https://clinic.example/";
async function sentencesOf(language) {
  const catalogue = catalogueOf(language);
  if (!catalogue) return null;
  await loadLanguage(catalogue);
  return sentencesIn(catalogue);
}
async function checkContent(text, now) {
  const useless = (problem) => ({
    content: null,
    problems: [problem],
    passedOver: []
  });
  const opened = openFile(text);
  if ("problem" in opened) return useless(opened.problem);
  const sentences = await sentencesOf(opened.language);
  return sentences ? checkFields(opened.file, sentences, now) : useless({ path: ["language"], message: `is none of ours: ${allLocales.join(", ")}.` });
}
function checkFields(file, sentences, now) {
  return readContent(file, {
    sentences,
    drawings: EXERCISE_IDS,
    pictureAddress: (src) => deliveryAddress(src, SOME_SITE, (address, base) => new URL(address, base)),
    now
  });
}

export { checkContent, checkFields, EXERCISE_IDS as drawings, allLocales as languages, sentencesOf };
