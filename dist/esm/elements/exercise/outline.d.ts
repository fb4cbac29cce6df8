/** Turns joints and thicknesses into SVG path data. Coordinates in: y upwards from the floor; out: y downwards. */
export type Point = readonly [x: number, up: number];
/** A round of flesh: where, and how thick. */
export type Disc = readonly [centre: Point, radius: number];
/** A limb: rounds of flesh, and the skin stretched from one to the next. */
export declare function limb(...discs: readonly Disc[]): string;
/** A smooth closed line through points. */
export declare function smooth(points: readonly Point[]): string;
export declare const between: ([ax, ay]: Point, [bx, by]: Point, share: number) => Point;
/** From a point so far in a direction (degrees, anticlockwise from the right). */
export declare function towards([x, y]: Point, degrees: number, distance: number): Point;
/** The direction from one point to another, in degrees as above. */
export declare const bearing: ([ax, ay]: Point, [bx, by]: Point) => number;
