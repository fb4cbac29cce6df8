import { type TemplateResult } from 'lit';
import type { Pose, Scene } from '../../content/exercise-drawings/drawing-types.js';
/** How far down in the drawing the floor or the mat of a scene reaches. */
export declare function bottomOf({ at: [, y], mat }: Scene): number;
/** A scene where it stands in its drawing. */
export declare function sceneAt(scene: Scene): TemplateResult;
/** A scene with its body and arrows, the left end of its floor at nought. */
export declare function sceneView(scene: Scene): TemplateResult;
/** The same scene with the body in another pose. */
export declare function posedView(scene: Scene, pose: Pose): TemplateResult;
