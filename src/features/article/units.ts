export type Unit = 'km' | 'mi';

/** The international mile, exactly (1959 agreement). */
const KILOMETRES_PER_MILE = 1.609344;

export function convertDistance(distance: number, from: Unit, to: Unit): number {
  if (from === to) return distance;
  return from === 'km' ? distance / KILOMETRES_PER_MILE : distance * KILOMETRES_PER_MILE;
}

/**
 * How many digits after the point a converted distance deserves: one below ten (3.2 km), none from ten on (31 miles),
 * so that a round number in one unit does not turn into a precise one in the other.
 */
export function fractionDigits(distance: number): 0 | 1 {
  return Math.abs(distance) < 9.95 ? 1 : 0;
}

/** A distance, or a span of two, as it stands in prose: `{50 km}`, `{20 to 40 km}`, `{1.5 mi}`. */
export interface Distance {
  from: number;
  /** The end of a span; absent for a single distance. */
  to?: number;
  unit: Unit;
}

const DISTANCE = /\{(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? (km|mi)\}/g;

/** Puts words in the place of every distance in a text; all else in the text stays as it is. */
export function replaceDistances(text: string, inWords: (distance: Distance) => string): string {
  return text.replace(DISTANCE, (_match, from: string, to: string | undefined, unit: Unit) =>
    inWords(to === undefined ? { from: Number(from), unit } : { from: Number(from), to: Number(to), unit }),
  );
}
