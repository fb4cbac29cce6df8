import type { Arrow, Pose } from '../../content/exercise-drawings/drawing-types.js';
/** Part of a scene: x to the right, y downwards from the floor, as in SVG. */
export interface Area {
    x: number;
    y: number;
    width: number;
    height: number;
}
/** Where in a scene a body is, in all of some poses; with the arrows beside it. */
export declare function areaAround(poses: readonly Pose[], arrows?: readonly Arrow[]): Area;
