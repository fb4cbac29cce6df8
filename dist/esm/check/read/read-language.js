import { addressBeside } from './beside.js';
import { languageOfPage } from '../../embed/page-language.js';
import { regionOf } from '../../features/options/region.js';
import { languageTag } from '../../language-tag.js';
import { bestCatalogue } from '../../locales/best-catalogue.js';

const IN_SCRIPT = ["en", "en-GB"];
function readLanguage(script, pageWide) {
  const wanted = script.language();
  const best = bestCatalogue(wanted ?? "");
  return {
    wanted,
    from: whoSaid(wanted, pageWide),
    isTag: wanted !== null && isLanguageTag(wanted),
    best,
    shown: script.catalogue(),
    file: IN_SCRIPT.includes(best) || script.address === void 0 ? null : addressBeside(script.address, `locales/${best}.js`),
    region: regionOf(wanted ?? "")
  };
}
function isLanguageTag(written) {
  try {
    return new Intl.Locale(languageTag(written)).language !== "und";
  } catch {
    return false;
  }
}
function whoSaid(wanted, pageWide) {
  const option = pageWide.find(({ name }) => name === "lang");
  const isIt = (tag) => languageTag(tag) === wanted;
  if (option && isIt(option.value)) return `data-lang, from ${option.where}`;
  if (isIt(languageOfPage())) return "the page\u2019s own <html lang>";
  return languageOfPage() === "" && wanted === "en" ? "as the page names none" : "lang around an element, or a call of setLocale";
}

export { isLanguageTag, readLanguage };
