import type { Fields } from './parse-fields.js';

const MOST_FIELDS = 40;
const MOST_CHARACTERS = 8192;
const LONGEST_NAME = 100;

/**
 * What stands beside the known fields: a clinic's constants (`data-field-*`), a captcha's answer. Kept in the order
 * sent until the room is used up; the appointment matters more, so what does not fit is counted, not refused.
 */
export function keepExtra(
  fields: Fields,
  known: readonly string[],
  asText: (value: unknown) => string,
): { extra: Record<string, string>; extraDropped: number } {
  const kept: [name: string, text: string][] = [];
  let dropped = 0;
  let room = MOST_CHARACTERS;
  for (const [rawName, value] of fields) {
    if (known.includes(rawName)) continue;
    const name = asText(rawName);
    const text = asText(value);
    const fits = name.length <= LONGEST_NAME && name.length + text.length <= room;
    if (!fits || kept.length === MOST_FIELDS) {
      dropped += 1;
      continue;
    }
    room -= name.length + text.length;
    kept.push([name, text]);
  }
  return { extra: Object.fromEntries(kept), extraDropped: dropped };
}
