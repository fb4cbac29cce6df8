/** Points and directions in the drawings. Coordinates: x to the right, the second number upwards from the floor. */
export type Point = readonly [x: number, up: number];
export declare const between: ([ax, ay]: Point, [bx, by]: Point, share: number) => Point;
/** From a point so far in a direction (degrees, anticlockwise from the right). */
export declare function towards([x, y]: Point, degrees: number, distance: number): Point;
/**
 * The direction from one point to another, in degrees as above. Browsers and servers do not agree on the last digits of
 * an arc tangent; a hundredth of a degree is more than the eye sees.
 */
export declare const bearing: ([ax, ay]: Point, [bx, by]: Point) => number;
export declare const distance: ([ax, ay]: Point, [bx, by]: Point) => number;
/** From one number towards another. */
export declare const mixed: (from: number, to: number, share: number) => number;
/** From one direction towards another, the shorter way round. */
export declare const turned: (from: number, to: number, share: number) => number;
