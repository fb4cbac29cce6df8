import { msg, str } from '../../locales/msg.js';
import type { FormOptions } from '../../features/booking/form-options.js';
import { closuresBetween, type Closure } from '../../features/options/closed-days.js';
import { formatLocale } from '../../locales/format-locale.js';
import { dateTimeFormat } from '../../locales/formatters.js';
import { shownLocale } from '../../locales/shown-catalogue.js';
import { listText } from './list-text.js';

/**
 * On which dates the clinic is closed within the time for which it takes requests, in words; empty where on none.
 * @param now milliseconds since 1970
 */
export function closedText(
  { closures, notice }: Pick<FormOptions, 'closures' | 'notice'>,
  now: number,
  language: string | null,
): string {
  if (closures.length === 0) return '';
  const near = closuresBetween(closures, dayIn(now, 0), dayIn(now, notice.maxDays));
  const dates = listText(near.map((closure) => datesText(closure, formatLocale(language, shownLocale()))));
  return dates && msg(str`The clinic is closed on these dates: ${dates}.`);
}

/** A day on the patient's own calendar, `2026-12-24`, so many days from now. */
function dayIn(now: number, days: number): string {
  const date = new Date(now);
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + days));
  return day.toISOString().slice(0, 10);
}

function datesText({ from, to }: Closure, locale: string): string {
  const format = dateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(from), new Date(to));
}
