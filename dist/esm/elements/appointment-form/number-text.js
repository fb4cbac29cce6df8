import { numberFormat } from '../../locales/formatters.js';
import { shownLocale } from '../../locales/shown-catalogue.js';

function numberText(number, locale = shownLocale()) {
  return locale === "en" || locale === "en-GB" ? String(number).replace(/\B(?=(\d{3})+$)/g, ",") : numberFormat(locale).format(number);
}

export { numberText };
