/** Dates and times in a reader's language, of moments as the clinic's clock shows them (`2026-12-01T09:00:00-05:00`). */
/** `Tuesday, December 1` */
function dayText(date, locale) {
    return write(`${date.slice(0, 10)}T00:00:00`, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}
/** `9:00 AM` or `09:00`, as the language has it. */
function timeText(moment, locale) {
    return write(moment.slice(0, 19), locale, { timeStyle: 'short' });
}
/** The clock's own figures are written as if they were UTC, so that no zone moves them. */
function write(local, locale, parts) {
    return format(locale, parts).format(new Date(`${local}Z`));
}
const formats = new Map();
/** Making a format is slow and a calendar has many times. */
function format(locale, parts) {
    const key = `${locale} ${Object.keys(parts).join()}`;
    const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    formats.set(key, known);
    return known;
}

export { dayText, timeText };
