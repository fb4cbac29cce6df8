import { EXERCISE_IDS } from '../../../content/exercise-plan.js';
import { problemLine } from '../../../features/clinic-content/problem.js';
import { openFile, readContent } from '../../../features/clinic-content/read-content.js';
import { siteAddress } from '../../../features/clinic-content/site-address.js';
import { catalogueOf } from '../../../locales/best-catalogue.js';
import { sentencesIn } from '../../../words/sentence-list.js';
import { parseUrl, siteOrigins } from './site.js';

const MOST_TOLD = 3;
function readClinicFile(text, address, shown) {
  const tell = (what, problems2 = []) => {
    const told = problems2.slice(0, MOST_TOLD).map((problem) => `
- ${problemLine(problem)}`);
    const more = problems2.length > told.length ? `
- and ${problems2.length - told.length} more` : "";
    console.warn(`back-pain-widgets: ${address}: ${what}${told.join("")}${more}`);
  };
  const opened = openFile(text);
  if ("problem" in opened) {
    tell("is passed over whole, and our own words are shown.", [opened.problem]);
    return null;
  }
  const catalogue = catalogueOf(opened.language);
  if (catalogue !== shown) {
    tell(
      `its words are in ${JSON.stringify(opened.language)}, ${catalogue ? "which is not the language of this page" : "which is none of ours"}. Our own words are shown.`
    );
    return null;
  }
  const { content, problems, passedOver } = readContent(opened.file, {
    sentences: sentencesIn(shown),
    drawings: EXERCISE_IDS,
    pictureAddress: (src) => siteAddress(src, address, siteOrigins(), parseUrl),
    now: Date.now()
  });
  if (!content) tell("is passed over whole, and our own words are shown.", problems);
  else if (passedOver.length > 0) tell("of these sentences, ours are shown.", passedOver);
  return content;
}

export { readClinicFile };
