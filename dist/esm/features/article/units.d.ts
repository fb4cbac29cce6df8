export type Unit = 'km' | 'mi';
export declare function convertDistance(distance: number, from: Unit, to: Unit): number;
/**
 * How many digits after the point a converted distance deserves: one below ten (3.2 km), none from ten on (31 miles),
 * so that a round number in one unit does not turn into a precise one in the other.
 */
export declare function fractionDigits(distance: number): 0 | 1;
/** A distance, or a span of two, as it stands in prose: `{50 km}`, `{20 to 40 km}`, `{1.5 mi}`. */
export interface Distance {
    from: number;
    /** The end of a span; null for a single distance. */
    to?: number | null;
    unit: Unit;
}
/** Puts words in the place of every distance in a text; all else in the text stays as it is. */
export declare function replaceDistances(text: string, inWords: (distance: Distance) => string): string;
