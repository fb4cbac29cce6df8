import { listFormat } from '../../locales/formatters.js';
import { shownLocale } from '../../locales/shown-catalogue.js';

/** Several answers in one line, as the language sets them apart: `Monday, Tuesday`. */
export function listText(items: readonly string[]): string {
  // One needs no `Intl`, whose first use on a page is dear.
  return items.length < 2 ? items.join('') : listFormat(shownLocale(), { type: 'unit' }).format(items);
}
