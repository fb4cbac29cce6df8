/** Clothes a pose in flesh: joints in, shapes to paint out, from the furthest to the nearest. */
import type { Pose } from '../../content/exercise-drawings/drawing-types.js';
export interface Shape {
    paint: 'skin' | 'shirt' | 'trousers' | 'hair';
    path: string;
    far?: boolean;
    /** For the head, which is drawn once and turned into place: `translate(…) rotate(…)`. */
    place?: string;
}
export declare function bodyShapes(pose: Pose): Shape[];
