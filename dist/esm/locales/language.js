import { configureLocalization } from '@lit/localize';
import { sourceLocale, allLocales } from './generated/locale-codes.js';

/**
 * The page's language: one for all our elements, never the browser's. It holds the full BCP 47 tag (its region decides
 * the emergency number and the units) apart from the catalogue that the text is shown in, which may be a nearer or a
 * fallback one.
 */
const catalogues = allLocales;
const localization = configureLocalization({
    sourceLocale,
    targetLocales: catalogues.filter((locale) => locale !== sourceLocale),
    // Until the first translation lands there is no catalogue to load: `bestCatalogue` only ever answers the source.
    loadLocale: (locale) => Promise.reject(new Error(locale)),
});
let pageTag = null;
const listeners = new Set();
/** The page's language tag as given, or null before any element or the script has settled it. */
function pageLanguage() {
    return pageTag;
}
/** The catalogue that text is shown in now: what `lang` on our inner wrapper must say. */
function shownLocale() {
    return localization.getLocale();
}
/** Settles or changes the page's language. A tag we have no catalogue for shows English and keeps its region. */
async function setPageLanguage(tag) {
    pageTag = tag;
    await localization.setLocale(bestCatalogue(tag));
    for (const listener of listeners)
        listener();
}
/** Calls back after each change of language; returns the way to stop. */
function onLanguageChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
}
function bestCatalogue(tag) {
    const wanted = tag.toLowerCase();
    const exact = catalogues.find((locale) => locale.toLowerCase() === wanted);
    const sameLanguage = catalogues.find((locale) => locale.toLowerCase() === wanted.split('-')[0]);
    return exact ?? sameLanguage ?? sourceLocale;
}

export { onLanguageChange, pageLanguage, setPageLanguage, shownLocale };
