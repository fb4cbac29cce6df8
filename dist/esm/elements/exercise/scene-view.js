import { svg, nothing } from 'lit';
import { bearing } from '../../features/exercise/points.js';
import { bodyShapes } from './body.js';

const FLOOR = [0, -2, 0, 4];
function bottomOf({ at: [, y], mat = FLOOR }) {
  return y - mat[1] + mat[3] / 2;
}
function sceneAt(scene) {
  const [x, y] = scene.at;
  return svg`<g transform="translate(${x} ${y})">${sceneView(scene)}</g>`;
}
function sceneView(scene) {
  return bodyIn(scene, stillShapes(scene.pose), scene.arrows);
}
function posedView(scene, pose) {
  return bodyIn(scene, bodyShapes(pose));
}
function stillShapes(pose) {
  const shapes = known.get(pose) ?? bodyShapes(pose);
  known.set(pose, shapes);
  return shapes;
}
const known = /* @__PURE__ */ new WeakMap();
function bodyIn({ floor, mat, wall, shade, cushions = [], held }, shapes, arrows) {
  const near = shapes.findIndex(({ far }) => !far);
  return svg`    ${floor && svg`<rect class="mat" x="4" width=${floor} height="4" rx="2"></rect>`}
    ${mat && block(mat, "mat", 6)}
    ${wall && block(wall, "mat", 2)}
    ${shade && block(shade, "shade", shade[3] / 2)}
    ${cushions.map((piece) => block(piece, "cushion", 5))}
    ${shapes.slice(0, near).map(shapeView)}
    ${held && block(held, "cushion", 5)}
    ${shapes.slice(near).map(shapeView)}
    ${arrows?.map(arrowView)}`;
}
function shapeView({ paint, path, far, transform }) {
  return svg`<path class=${far ? `${paint} far` : paint} d=${path} transform=${transform ?? nothing}></path>`;
}
function block([x, up, width, height, tilt = 0], look, corner) {
  return svg`<rect class=${look} x=${x - width / 2} y=${-up - height / 2} width=${width} height=${height}
    rx=${corner} transform="rotate(${-tilt} ${x} ${-up})"></rect>`;
}
function arrowView([x, up, viaX, viaUp, toX, toUp]) {
  return svg`<path class="arrow" d="M${x} ${-up}Q${viaX} ${-viaUp} ${toX} ${-toUp}"></path>
    <path class="arrow-head" d="M-2-6L8 0L-2 6Z" transform="translate(${toX} ${-toUp}) rotate(${-bearing([viaX, viaUp], [toX, toUp])})"></path>`;
}

export { bottomOf, posedView, sceneAt, sceneView };
