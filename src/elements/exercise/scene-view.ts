import { nothing, svg, type TemplateResult } from 'lit';
import type { Arrow, Block, Pose, Scene } from '../../content/exercise-drawings/drawing-types.js';
import { bearing } from '../../features/exercise/points.js';
import { bodyShapes, type Shape } from './body.js';

/** The floor seen from its edge; only its length differs. */
const FLOOR: Block = [0, -2, 0, 4];

/** How far down in the drawing the floor or the mat of a scene reaches. */
export function bottomOf({ at: [, y], mat = FLOOR }: Scene): number {
  return y - mat[1] + mat[3] / 2;
}

/** A scene where it stands in its drawing. */
export function sceneAt(scene: Scene): TemplateResult {
  const [x, y] = scene.at;
  return svg`<g transform="translate(${x} ${y})">${sceneView(scene)}</g>`;
}

/** A scene with its body and arrows, the left end of its floor at nought. */
export function sceneView(scene: Scene): TemplateResult {
  return bodyIn(scene, stillShapes(scene.pose), scene.arrows);
}

/** The same scene with the body in another pose. */
export function posedView(scene: Scene, pose: Pose): TemplateResult {
  return bodyIn(scene, bodyShapes(pose));
}

/** The pictures never change, and working out the outline of a body is slow: each is worked out once. */
function stillShapes(pose: Pose): Shape[] {
  const shapes = known.get(pose) ?? bodyShapes(pose);
  known.set(pose, shapes);
  return shapes;
}

const known = new WeakMap<Pose, Shape[]>();

function bodyIn(
  { floor, mat, wall, shade, cushions = [], held }: Scene,
  shapes: readonly Shape[],
  arrows?: readonly Arrow[],
): TemplateResult {
  const near = shapes.findIndex(({ far }) => !far);
  return svg`    ${floor && svg`<rect class="mat" x="4" width=${floor} height="4" rx="2"></rect>`}
    ${mat && block(mat, 'mat', 6)}
    ${wall && block(wall, 'mat', 2)}
    ${shade && block(shade, 'shade', shade[3] / 2)}
    ${cushions.map((piece) => block(piece, 'cushion', 5))}
    ${shapes.slice(0, near).map(shapeView)}
    ${held && block(held, 'cushion', 5)}
    ${shapes.slice(near).map(shapeView)}
    ${arrows?.map(arrowView)}`;
}

// Closing tags are written out here and below. The minifier drops the slash of a self-closing tag, and then what
// follows would end up inside it.
function shapeView({ paint, path, far, transform }: Shape) {
  return svg`<path class=${far ? `${paint} far` : paint} d=${path} transform=${transform ?? nothing}></path>`;
}

function block([x, up, width, height, tilt = 0]: Block, look: string, corner: number) {
  return svg`<rect class=${look} x=${x - width / 2} y=${-up - height / 2} width=${width} height=${height}
    rx=${corner} transform="rotate(${-tilt} ${x} ${-up})"></rect>`;
}

function arrowView([x, up, viaX, viaUp, toX, toUp]: Arrow) {
  return svg`<path class="arrow" d="M${x} ${-up}Q${viaX} ${-viaUp} ${toX} ${-toUp}"></path>
    <path class="arrow-head" d="M-2-6L8 0L-2 6Z" transform="translate(${toX} ${-toUp}) rotate(${-bearing([viaX, viaUp], [toX, toUp])})"></path>`;
}
