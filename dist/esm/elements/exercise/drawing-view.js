import { html, svg } from 'lit';
import { DRAWING_WIDTH } from '../../content/exercise-drawings/drawing-types.js';
import { areaAround } from '../../features/exercise/area.js';
import { sceneAt, bottomOf, sceneView } from './scene-view.js';

const drawingView = keptForEach((drawing) => {
  const { height, scenes } = drawing;
  return frame(
    drawing,
    "drawing",
    { x: 0, y: 0, width: DRAWING_WIDTH, height },
    scenes.map((scene, index) => [
      sceneAt(scene),
      scenes[1] && stepView(index + 1, scene, scenes[index - 1])
    ])
  );
});
const thumbView = keptForEach((drawing) => {
  const scene = drawing.scenes[drawing.scenes.length - 1];
  return scene && frame(drawing, "drawing thumb", areaAround([scene.pose], scene.arrows), sceneView(scene));
});
function frame({ skin }, look, { x, y, width, height }, content) {
  const area = [x, y, width, height].map(Math.round).join(" ");
  return html`<svg class="${look} skin-${skin}" viewBox=${area} aria-hidden="true">${content}</svg>`;
}
function stepView(step, { at: [x] }, before) {
  const top = before?.at[0] === x ? bottomOf(before) : 0;
  return svg`<text class="step" x=${Math.max(x, 0) + 4} y=${top + 15}>${step}</text>`;
}
function keptForEach(make) {
  const kept = /* @__PURE__ */ new WeakMap();
  return (drawing) => {
    const made = kept.get(drawing) ?? make(drawing);
    kept.set(drawing, made);
    return made;
  };
}

export { drawingView, frame, thumbView };
