import { listFormat } from '../../locales/formatters.js';
import { shownLocale } from '../../locales/shown-catalogue.js';

function listText(items) {
  return items.length < 2 ? items.join("") : listFormat(shownLocale(), { type: "unit" }).format(items);
}

export { listText };
