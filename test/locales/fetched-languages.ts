import { allLocales } from '../../src/locales/generated/locale-codes.js';

/** The languages whose words a page fetches; both Englishes are in the script. */
export const FETCHED_LANGUAGES = allLocales.filter((tag) => !tag.startsWith('en'));
