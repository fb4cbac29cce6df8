export type Unit = 'km' | 'mi';

/** In kilometres; the international mile is exact (1959 agreement). */
const LENGTH: Readonly<Record<Unit, number>> = { km: 1, mi: 1.609344 };

export function convertDistance(distance: number, from: Unit, to: Unit): number {
  return (distance * LENGTH[from]) / LENGTH[to];
}

/**
 * How many digits after the point a converted distance deserves: one below ten (3.2 km), none from ten on (31 miles),
 * so that a round number in one unit does not turn into a precise one in the other.
 */
export function fractionDigits(distance: number): 0 | 1 {
  return distance < 9.95 ? 1 : 0;
}

/** A distance, or a span of two, as it stands in prose: `{50 km}`, `{20 to 40 km}`, `{1.5 mi}`. */
export interface Distance {
  from: number;
  /** The end of a span; null for a single distance. */
  to?: number | null;
  unit: Unit;
}

/** Puts words in the place of every distance in a text; all else in the text stays as it is. */
export function replaceDistances(text: string, inWords: (distance: Distance) => string): string {
  return text.replace(
    /\{([\d.]+)(?: to ([\d.]+))? (km|mi)\}/g,
    (_match, from: string, to: string | undefined, unit: Unit) =>
      inWords({ from: Number(from), to: to === undefined ? null : Number(to), unit }),
  );
}
