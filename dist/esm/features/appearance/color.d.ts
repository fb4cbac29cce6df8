/** A colour as a browser computes it: parts from 0 to 255, `alpha` from 0 (clear) to 1. */
export interface Color {
    parts: readonly [red: number, green: number, blue: number];
    alpha: number;
}
/** Reads `rgb(…)` and `rgba(…)`, which browsers compute for the usual notations; null for newer colour spaces. */
export declare function readColor(computed: string): Color | null;
/** The contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
export declare function contrastRatio(one: Color, other: Color): number;
