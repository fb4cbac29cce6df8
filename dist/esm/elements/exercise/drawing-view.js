import { html, svg, nothing } from 'lit';
import { DRAWING_WIDTH } from '../../content/exercise-drawings/drawing-types.js';
import { bodyShapes } from './body.js';
import { bearing } from './outline.js';

/**
 * A drawing of a person, painted from joints. Hidden from screen readers: the start and the steps beside it say the
 * same in words, and a person who listens should not have to hear it twice.
 */
function drawingView({ height, scenes }) {
    return html `<svg class="drawing" viewBox="0 0 ${DRAWING_WIDTH} ${height}" aria-hidden="true">
    ${scenes.map((scene, index) => [sceneView(scene), scenes[1] && stepView(index + 1, scene, scenes[index - 1])])}
  </svg>`;
}
function sceneView({ at: [x, y], pose, floor, mat, cushions, arrows }) {
    const shapes = bodyShapes(pose);
    const near = shapes.findIndex(({ far }) => !far);
    return svg `<g transform="translate(${x} ${y})">
    ${floor && svg `<rect class="mat" x="2" width=${floor} height="4" rx="2"></rect>`}
    ${mat && block(mat, 'mat', 6)}
    ${shapes.slice(0, near).map(shapeView)}
    ${cushions?.map((piece) => block(piece, 'cushion', 5))}
    ${shapes.slice(near).map(shapeView)}
    ${arrows?.map(arrowView)}
  </g>`;
}
/** The scene's number in its upper corner: below the floor of the scene above it, if there is one. */
function stepView(step, { at: [x] }, before) {
    const top = before?.at[0] === x ? before.at[1] + 4 : 0;
    return svg `<text class="step" x=${x + 4} y=${top + 15}>${step}</text>`;
}
// Closing tags are written out here and below: the minifier drops the slash of a self-closing tag, and what follows
// would end up inside it.
function shapeView({ paint, path, far, place }) {
    return svg `<path class=${far ? `${paint} far` : paint} d=${path} transform=${place ?? nothing}></path>`;
}
function block([x, up, width, height, tilt = 0], look, corner) {
    return svg `<rect class=${look} x=${x - width / 2} y=${-up - height / 2} width=${width} height=${height}
    rx=${corner} transform="rotate(${-tilt} ${x} ${-up})"></rect>`;
}
function arrowView([x, up, viaX, viaUp, toX, toUp]) {
    return svg `<path class="arrow" d="M${x} ${-up}Q${viaX} ${-viaUp} ${toX} ${-toUp}"></path>
    <path class="arrow-head" d="M-2-6L8 0L-2 6Z" transform="translate(${toX} ${-toUp}) rotate(${-bearing([viaX, viaUp], [toX, toUp])})"></path>`;
}

export { drawingView };
