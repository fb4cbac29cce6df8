function calendarEntry(entry) {
  const { uid, writtenAt, start, end, summary, description, location } = entry;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Appointment request//EN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    "STATUS:TENTATIVE",
    "TRANSP:OPAQUE",
    "CLASS:PRIVATE",
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...location ? [`LOCATION:${escaped(location)}`] : [],
    "END:VEVENT",
    "END:VCALENDAR",
    ""
  ].map(folded).join("\r\n");
}
function utc(at) {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|[\n\u2028\u2029]/g, "\\n").replace(/\p{Cc}/gu, " ");
}
const LONGEST_LINE = 75;
function folded(line) {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST_LINE) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}
function octetsOf(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return 1;
  if (code < 2048) return 2;
  return code < 65536 ? 3 : 4;
}

export { calendarEntry };
