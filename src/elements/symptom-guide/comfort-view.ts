import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { EXERCISE_PLAN } from '../../content/exercise-plan.js';
import type { ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { GuideOutcome } from '../../content/guide-graph.js';
import type { Statement } from '../../content/statement.js';
import { easePositionsView, exerciseListView, exerciseRulesView } from '../exercise/exercise-view.js';
import { heading } from '../widget/heading.js';

/** The same for everybody who gets there, by their published order: the guide picks no exercises for a person. */
const GENTLE: readonly ExerciseId[] = EXERCISE_PLAN.filter(({ strengthening }) => !strengthening).map(
  ({ id }) => id,
);

/** What may ease the pain meanwhile: positions, and where an outcome allows it the gentle exercises with their rules. */
export function comfortView(
  comfort: GuideOutcome['comfort'],
  prose: ExercisesProse,
  level: number,
): TemplateResult | typeof nothing {
  if (comfort === undefined) return nothing;
  const options = { level: level + 1, say: ({ text }: Statement) => text };
  return html`<div class="comfort">
    ${heading(level, prose.ease.title)} ${easePositionsView(prose, options)}
    ${
      comfort === 'exercises'
        ? html`${heading(level, msg('Gentle exercises'))} ${exerciseRulesView(prose, options)}
          ${exerciseListView(GENTLE, prose, options)}`
        : nothing
    }
  </div>`;
}

/** The words that `comfortView` shows, to list what they rest on. */
export function comfortWords(comfort: GuideOutcome['comfort'], prose: ExercisesProse): unknown {
  if (comfort === undefined) return [];
  const moving = [prose.rules, GENTLE.map((id) => prose.exercises[id])];
  return comfort === 'exercises' ? [prose.ease, moving] : [prose.ease];
}
