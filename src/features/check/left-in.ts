/**
 * Values that people copy from an example and forget to change. The domains `.example`, `example.com` and the like belong
 * to nobody by RFC 2606; the numbers are those of our own documentation, and those set aside for films.
 */
const LEFT_IN: readonly [what: string, pattern: RegExp][] = [
  ['YOUR-SITE', /\b(YOUR[-_ ]?[A-Z]|THAT-SITE)/],
  ['a gap to fill in', /[{<][\w -]+[}>]|…|\.{3}/],
  ['an example’s address', /(\.|@|\/\/|^)(example\.(com|org|net)|[\w-]+\.example)\b/i],
  ['an example’s name', /^Harbour Physio$/i],
  ['an example’s number', /\b555[ .-]?(010[ .-]?0?\d{2,3}|01\d\d)\b|\b20[ ]?7946[ ]?0\d{3}\b/],
];

/** What of an example stands in a value; null where nothing does. */
export function leftIn(value: string): string | null {
  return LEFT_IN.find(([, pattern]) => pattern.test(value))?.[0] ?? null;
}
