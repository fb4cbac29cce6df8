import { languageTag } from '../language-tag.js';
import { sourceLocale, allLocales } from './generated/locale-codes.js';

const BRITISH = new Set(
  "GB IE AU NZ ZA IN SG HK MT CY GI IM JE GG KE NG GH UG TZ ZM ZW BW NA MY PK LK BD FJ PG MU SC BM 001 150".split(
    " "
  )
);
function bestCatalogue(tag) {
  const wanted = parsed(tag);
  return (wanted && nearest(wanted)) ?? englishOf(wanted?.region);
}
function catalogueOf(tag) {
  const best = bestCatalogue(tag);
  return parsed(tag)?.language === new Intl.Locale(best).language ? best : null;
}
function englishFor(tag) {
  return englishOf(parsed(tag)?.region);
}
function englishOf(region) {
  return region !== void 0 && BRITISH.has(region) ? "en-GB" : sourceLocale;
}
function nearest({ baseName, language, region }) {
  if (language === sourceLocale) return englishOf(region);
  const script = scriptOf(baseName);
  const near = allLocales.filter((locale) => {
    const ours = new Intl.Locale(locale);
    return ours.language === language && scriptOf(locale) === script;
  });
  return near.find((locale) => locale === baseName) ?? near[0];
}
function scriptOf(tag) {
  return new Intl.Locale(tag).maximize().script;
}
function parsed(tag) {
  try {
    return new Intl.Locale(languageTag(tag));
  } catch {
    return null;
  }
}

export { bestCatalogue, catalogueOf, englishFor };
