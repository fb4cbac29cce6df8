import { type TemplateResult } from 'lit';
import { type Drawing } from '../../content/exercise-drawings/drawing-types.js';
/**
 * A drawing of a person, painted from joints. Hidden from screen readers: the start and the steps beside it say the
 * same in words, and a person who listens should not have to hear it twice.
 */
export declare function drawingView({ height, scenes }: Drawing): TemplateResult;
