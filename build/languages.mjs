import { readFileSync } from 'node:fs';

/** What there are words in, as `src/locales/lit-localize.json` lists it for the tools. */
export const { sourceLocale, targetLocales } = JSON.parse(
  readFileSync('src/locales/lit-localize.json', 'utf8'),
);

/** A variant of English is in the script, and has only the texts that differ. */
export const isEnglishVariant = (tag) => tag.startsWith(`${sourceLocale}-`);

/** The languages whose words a page fetches. */
export const fetchedLanguages = targetLocales.filter((tag) => !isEnglishVariant(tag));
