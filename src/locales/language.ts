/**
 * The page's language: one for all our elements, never the browser's. It holds the full BCP 47 tag (its region decides
 * the emergency number and the units) apart from the catalogue that the text is shown in, which may be a nearer or a
 * fallback one.
 */
import { configureLocalization } from '@lit/localize';
import { allLocales, sourceLocale } from './generated/locale-codes.js';

const catalogues: readonly string[] = allLocales;

const localization = configureLocalization({
  sourceLocale,
  targetLocales: catalogues.filter((locale) => locale !== sourceLocale),
  // Until the first translation lands there is no catalogue to load: `bestCatalogue` only ever answers the source.
  loadLocale: (locale) => Promise.reject(new Error(locale)),
});

let pageTag: string | null = null;
const listeners = new Set<() => void>();

/** The page's language tag as given, or null before any element or the script has settled it. */
export function pageLanguage(): string | null {
  return pageTag;
}

/** The catalogue that text is shown in now: what `lang` on our inner wrapper must say. */
export function shownLocale(): string {
  return localization.getLocale();
}

/** Settles or changes the page's language. A tag we have no catalogue for shows English and keeps its region. */
export async function setPageLanguage(tag: string): Promise<void> {
  pageTag = tag;
  await localization.setLocale(bestCatalogue(tag));
  for (const listener of listeners) listener();
}

/** Calls back after each change of language; returns the way to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function bestCatalogue(tag: string): string {
  const wanted = tag.toLowerCase();
  const exact = catalogues.find((locale) => locale.toLowerCase() === wanted);
  const sameLanguage = catalogues.find((locale) => locale.toLowerCase() === wanted.split('-')[0]);
  return exact ?? sameLanguage ?? sourceLocale;
}
