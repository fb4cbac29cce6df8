/** Works out from the joints of a pose the shapes to paint, in the order of painting: the furthest comes first. */
import type { Pose } from '../../content/exercise-drawings/drawing-types.js';
export interface Shape {
    paint: 'skin' | 'shirt' | 'trousers' | 'hair' | 'features';
    path: string;
    far?: boolean | undefined;
    /** Only for the head, which is always the same shape, moved and turned: `translate(…) rotate(…)`. */
    transform?: string;
}
export declare function bodyShapes(pose: Pose): Shape[];
