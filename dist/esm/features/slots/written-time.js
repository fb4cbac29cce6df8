const FORM = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(?:z|([+-]\d\d):?(\d\d)?)$/i;
/**
 * Reads `2026-12-01T09:00:00-05:00`. Calendars also write `-05`, `-0500` or leave the seconds out, which browsers
 * refuse or read differently. Null for anything else, a time without an offset and a day that does not exist included.
 */
function readTime(text) {
    const [, date = '', clock = '', seconds = ':00', hours, minutes = '00'] = typeof text === 'string' ? (FORM.exec(text.trim()) ?? []) : [];
    const local = Date.parse(`${date}T${clock}${seconds}Z`);
    // Some engines read 30 February as 2 March.
    if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== date)
        return null;
    if (hours === undefined)
        return { at: local, offset: null };
    const sign = hours.startsWith('-') ? -1 : 1;
    const offset = sign * (Number(hours.slice(1)) * 60 + Number(minutes));
    // From Niue to Kiribati, with room.
    if (Math.abs(offset) > 15 * 60 || Number(minutes) > 59)
        return null;
    return { at: local - offset * 60_000, offset: offset === 0 && sign < 0 ? null : offset };
}

export { readTime };
