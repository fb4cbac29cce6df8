import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { EXERCISE_PLAN } from '../../content/exercise-plan.js';
import type { ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { GuideOutcome } from '../../content/guide-graph.js';
import {
  easePositionsView,
  exerciseListView,
  exerciseRulesView,
  type ExerciseViewOptions,
} from '../exercise/exercise-view.js';
import { heading } from '../widget/heading.js';

/** The same for everybody who gets there, by their published order: the guide picks no exercises for a person. */
const GENTLE: readonly ExerciseId[] = EXERCISE_PLAN.filter(({ strengthening }) => !strengthening).map(
  ({ id }) => id,
);

/** What may ease the pain meanwhile: positions, and where an outcome allows it the gentle exercises with their rules. */
export function comfortView(
  comfort: GuideOutcome['comfort'],
  prose: ExercisesProse,
  options: ExerciseViewOptions,
): TemplateResult | typeof nothing {
  if (!comfort) return nothing;
  const title = (words: string) => heading(options.level - 1, words);
  return html`${title(prose.ease.title)} ${easePositionsView(prose, options)}
  ${
    comfort === 'exercises'
      ? html`${title(msg('Gentle exercises'))} ${exerciseRulesView(prose, options)}
        ${exerciseListView(GENTLE, prose, options)}`
      : nothing
  }`;
}
