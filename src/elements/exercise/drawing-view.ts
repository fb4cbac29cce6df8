import { html, svg, type TemplateResult } from 'lit';
import { DRAWING_WIDTH, type Drawing, type Scene } from '../../content/exercise-drawings/drawing-types.js';
import { areaAround, type Area } from '../../features/exercise/area.js';
import { bottomOf, sceneAt, sceneView } from './scene-view.js';

/**
 * A drawing of a person, worked out from the joints of the body. It is hidden from screen readers, because the text
 * beside it says the same, and a person who listens should not have to hear it twice.
 */
export const drawingView = keptForEach((drawing) => {
  const { height, scenes } = drawing;
  return frame(
    drawing,
    'drawing',
    { x: 0, y: 0, width: DRAWING_WIDTH, height },
    scenes.map((scene, index) => [
      sceneAt(scene),
      scenes[1] && stepView(index + 1, scene, scenes[index - 1]),
    ]),
  );
});

/** The move alone, small: the last scene. The start tells little, for many exercises start alike. */
export const thumbView = keptForEach((drawing) => {
  const scene = drawing.scenes[drawing.scenes.length - 1];
  return scene && frame(drawing, 'drawing thumb', areaAround([scene.pose], scene.arrows), sceneView(scene));
});

/** A frame for a drawing, in which the person has the skin that the drawing says. */
export function frame(
  { skin }: Drawing,
  look: string,
  { x, y, width, height }: Area,
  content: unknown,
): TemplateResult {
  const area = [x, y, width, height].map(Math.round).join(' ');
  return html`<svg class="${look} skin-${skin}" viewBox=${area} aria-hidden="true">${content}</svg>`;
}

/** The scene's number in its upper corner. Where another scene stands above, the number goes below its floor or mat. */
function stepView(step: number, { at: [x] }: Scene, before?: Scene) {
  const top = before?.at[0] === x ? bottomOf(before) : 0;
  return svg`<text class="step" x=${Math.max(x, 0) + 4} y=${top + 15}>${step}</text>`;
}

/** Drawings never change: what is made of one is made once. */
function keptForEach<Made>(make: (drawing: Drawing) => Made): (drawing: Drawing) => Made {
  const kept = new WeakMap<Drawing, Made>();
  return (drawing) => {
    const made = kept.get(drawing) ?? make(drawing);
    kept.set(drawing, made);
    return made;
  };
}
