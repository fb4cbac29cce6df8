import { english } from './en/index.js';

const PROSE = { en: english };
/** The words in a language; English where it has none of its own. */
function proseFor(locale) {
    return PROSE[locale] ?? english;
}

export { proseFor };
