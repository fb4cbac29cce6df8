import { type TemplateResult } from 'lit';
import { type Drawing } from '../../content/exercise-drawings/drawing-types.js';
import { type Area } from '../../features/exercise/area.js';
/**
 * A drawing of a person, worked out from the joints of the body. It is hidden from screen readers, because the text
 * beside it says the same, and a person who listens should not have to hear it twice.
 */
export declare const drawingView: (drawing: Drawing) => TemplateResult;
/** The move alone, small: the last scene. The start tells little, for many exercises start alike. */
export declare const thumbView: (drawing: Drawing) => TemplateResult | undefined;
/** A frame for a drawing, in which the person has the skin that the drawing says. */
export declare function frame({ skin }: Drawing, look: string, { x, y, width, height }: Area, content: unknown): TemplateResult;
