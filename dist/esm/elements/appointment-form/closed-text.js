import { msg } from '../../locales/msg.js';
import { closuresBetween } from '../../features/options/closed-days.js';
import { formatLocale } from '../../locales/format-locale.js';
import { dateTimeFormat } from '../../locales/formatters.js';
import { shownLocale } from '../../locales/shown-catalogue.js';
import { listText } from './list-text.js';
import { str } from '@lit/localize';

function closedText({ closures, notice }, now, language) {
  if (closures.length === 0) return "";
  const near = closuresBetween(closures, dayIn(now, 0), dayIn(now, notice.maxDays));
  const dates = listText(near.map((closure) => datesText(closure, formatLocale(language, shownLocale()))));
  return dates && msg(str`The clinic is closed on these dates: ${dates}.`);
}
function dayIn(now, days) {
  const date = new Date(now);
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + days));
  return day.toISOString().slice(0, 10);
}
function datesText({ from, to }, locale) {
  const format = dateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.formatRange(new Date(from), new Date(to));
}

export { closedText };
