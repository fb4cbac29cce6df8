/** Dates and times in a reader's language, of moments as the clinic's clock shows them (`2026-12-01T09:00:00-05:00`). */
import { dateTimeFormat } from '../../../locales/formatters.js';

/** `Tuesday, December 1` */
export function dayText(date: string, locale: string): string {
  return write(`${date.slice(0, 10)}T00:00:00`, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The same in pieces: `Tue`, `1`, `December`. */
export function dayPieces(date: string, locale: string): { weekday: string; day: string; month: string } {
  const piece = (parts: Intl.DateTimeFormatOptions): string => write(`${date}T00:00:00`, locale, parts);
  return {
    weekday: piece({ weekday: 'short' }),
    day: piece({ day: 'numeric' }),
    month: piece({ month: 'long' }),
  };
}

/** `9:00 AM` or `09:00`, as the language has it. */
export function timeText(moment: string, locale: string): string {
  return write(moment.slice(0, 19), locale, { timeStyle: 'short' });
}

/** The clock's own figures are written as if they were UTC, so that no zone moves them. */
function write(local: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return dateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${local}Z`));
}
