import { nothing, type TemplateResult } from 'lit';
import type { ExercisesProse } from '../../content/exercise-types.js';
import type { GuideOutcome } from '../../content/guide-graph.js';
import type { ExerciseViewOptions } from '../exercise/exercise-row.js';
/** What may ease the pain meanwhile: positions, and where an outcome allows it the gentle exercises with their rules. */
export declare function comfortView(comfort: GuideOutcome['comfort'], prose: ExercisesProse, options: ExerciseViewOptions): TemplateResult | typeof nothing;
/** What the positions and exercises say, in the order of the view above, so that the guide can list their sources. */
export declare function comfortInOrder(comfort: GuideOutcome['comfort'], prose: ExercisesProse): unknown[];
