import { EXERCISE_IDS } from '../../../content/exercise-plan.js';
import { problemLine, type Problem } from '../../../features/clinic-content/problem.js';
import { openFile, readContent, type ClinicContent } from '../../../features/clinic-content/read-content.js';
import { siteAddress } from '../../../features/clinic-content/site-address.js';
import { catalogueOf } from '../../../locales/best-catalogue.js';
import type { Catalogue } from '../../../locales/shown-catalogue.js';
import { sentencesIn } from '../../../words/sentence-list.js';
import { parseUrl, siteOrigins } from './site.js';

/** So many problems are told of; the tools tell of all. */
const MOST_TOLD = 3;

/**
 * What a clinic's file says to a page in these words, which have to be there. Null where it is in another language, or has
 * a mistake: then our own words are shown, and the console says why.
 */
export function readClinicFile(text: string, address: string, shown: Catalogue): ClinicContent | null {
  const tell = (what: string, problems: readonly Problem[] = []): void => {
    const told = problems.slice(0, MOST_TOLD).map((problem) => `\n- ${problemLine(problem)}`);
    const more = problems.length > told.length ? `\n- and ${problems.length - told.length} more` : '';
    console.warn(`back-pain-widgets: ${address}: ${what}${told.join('')}${more}`);
  };
  const opened = openFile(text);
  if ('problem' in opened) {
    tell('is passed over whole, and our own words are shown.', [opened.problem]);
    return null;
  }
  const catalogue = catalogueOf(opened.language);
  if (catalogue !== shown) {
    tell(
      `its words are in ${JSON.stringify(opened.language)}, ${
        catalogue ? 'which is not the language of this page' : 'which is none of ours'
      }. Our own words are shown.`,
    );
    return null;
  }
  const { content, problems, passedOver } = readContent(opened.file, {
    sentences: sentencesIn(shown),
    drawings: EXERCISE_IDS,
    pictureAddress: (src) => siteAddress(src, address, siteOrigins(), parseUrl),
    now: Date.now(),
  });
  if (!content) tell('is passed over whole, and our own words are shown.', problems);
  else if (passedOver.length > 0) tell('of these sentences, ours are shown.', passedOver);
  return content;
}
