import { type TemplateResult } from 'lit';
import type { Drawing } from '../../../content/exercise-drawings/drawing-types.js';
import type { Moment } from '../../../features/exercise/player.js';
/** One person as large as the frame allows, in the pose of this moment. */
export declare function stageView(drawing: Drawing, moment: Pick<Moment, 'share' | 'otherSide'>): TemplateResult;
