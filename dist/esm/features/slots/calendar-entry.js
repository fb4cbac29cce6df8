/**
 * The file's text. The entry is tentative, for nobody has confirmed it; and private, for calendars are shared with
 * family and colleagues. The name of this software stays out of it: it would tell what the appointment is about.
 */
function calendarEntry(entry) {
    const { uid, writtenAt, start, end, summary, description, location } = entry;
    return [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Appointment request//EN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        `UID:${escaped(uid)}`,
        `DTSTAMP:${utc(writtenAt)}`,
        `DTSTART:${utc(start)}`,
        `DTEND:${utc(end)}`,
        'STATUS:TENTATIVE',
        'TRANSP:OPAQUE',
        'CLASS:PRIVATE',
        `SUMMARY:${escaped(summary)}`,
        `DESCRIPTION:${escaped(description)}`,
        ...(location ? [`LOCATION:${escaped(location)}`] : []),
        'END:VEVENT',
        'END:VCALENDAR',
        '',
    ]
        .map(folded)
        .join('\r\n');
}
/** `20261201T140000Z` */
function utc(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
/** No character can end the line or begin another property. */
function escaped(text) {
    return text
        .replace(/[\\;,]/g, '\\$&')
        .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
        .replace(/\p{Cc}/gu, ' ');
}
const LONGEST_LINE = 75;
/** Lines of at most 75 octets; what follows begins with a space. No character is cut in two. */
function folded(line) {
    let text = '';
    let octets = 0;
    for (const character of line) {
        const more = octetsOf(character);
        if (octets + more > LONGEST_LINE) {
            text += '\r\n ';
            octets = 1;
        }
        text += character;
        octets += more;
    }
    return text;
}
/** In UTF-8. Half a pair is written as the replacement character, which has three. */
function octetsOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80)
        return 1;
    if (code < 0x800)
        return 2;
    return code < 0x1_0000 ? 3 : 4;
}

export { calendarEntry };
