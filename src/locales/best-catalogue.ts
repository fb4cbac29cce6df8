import { languageTag } from '../language-tag.js';
import { allLocales, sourceLocale } from './generated/locale-codes.js';
import type { Catalogue } from './shown-catalogue.js';

/**
 * Regions whose people read British rather than American English, whatever the language of the page is: a page in Welsh
 * shows British English too. `001` and `150` are the world and Europe, as browsers write them for English without a
 * country. Taken from the parents of `en-…` in Unicode's language data (CLDR), for the regions with clinics in English.
 */
const BRITISH = new Set(
  'GB IE AU NZ ZA IN SG HK MT CY GI IM JE GG KE NG GH UG TZ ZM ZW BW NA MY PK LK BD FJ PG MU SC BM 001 150'.split(
    ' ',
  ),
);

/**
 * The catalogue that a page with this language tag is shown in: its own, else the nearest one that its readers can read
 * (`es-419` in Spanish, `pt-PT` in Brazilian Portuguese), else English. A language in another script is not near: who
 * reads Traditional Chinese is shown English rather than Simplified Chinese.
 */
export function bestCatalogue(tag: string): Catalogue {
  const wanted = parsed(tag);
  return (wanted && nearest(wanted)) ?? englishOf(wanted?.region);
}

/** The catalogue in the very language of a tag; null where we have none in it. */
export function catalogueOf(tag: string): Catalogue | null {
  const best = bestCatalogue(tag);
  return parsed(tag)?.language === new Intl.Locale(best).language ? best : null;
}

/** The English that is read in the region of a page. */
export function englishFor(tag: string): Catalogue {
  return englishOf(parsed(tag)?.region);
}

function englishOf(region: string | undefined): Catalogue {
  return region !== undefined && BRITISH.has(region) ? 'en-GB' : sourceLocale;
}

function nearest({ baseName, language, region }: Intl.Locale): Catalogue | undefined {
  // Which English somebody reads is a question of the region.
  if (language === sourceLocale) return englishOf(region);
  const script = scriptOf(baseName);
  const near = allLocales.filter((locale) => {
    const ours = new Intl.Locale(locale);
    return ours.language === language && scriptOf(locale) === script;
  });
  return near.find((locale) => locale === baseName) ?? near[0];
}

/** The script that a language is written in there: `zh-TW` in `Hant`, `zh-SG` in `Hans`. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** None of what is no tag. Its parts are in their proper case: `en-uk` is `en-GB`. */
function parsed(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(languageTag(tag));
  } catch {
    return null;
  }
}
