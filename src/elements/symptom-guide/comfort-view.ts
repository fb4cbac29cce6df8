import { msg } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EASE_POSITION_IDS, EXERCISE_PLAN } from '../../content/exercise-plan.js';
import type { ExercisesProse } from '../../content/exercise-types.js';
import type { GuideOutcome } from '../../content/guide-graph.js';
import { groupsInOrder } from '../../features/exercise/groups-in-order.js';
import { easeInOrder, exerciseInOrder, rulesInOrder } from '../../features/exercise/reading-order.js';
import type { ExerciseViewOptions } from '../exercise/exercise-row.js';
import { easePositionsView, exerciseGroupsView, exerciseRulesView } from '../exercise/exercise-view.js';
import { heading } from '../shared/heading.js';
import { inTurn } from '../shared/in-turn.js';

/** The same exercises for everybody, in their published order: the guide chooses none for a person. */
const GENTLE = groupsInOrder(EXERCISE_PLAN.filter(({ group }) => group !== 'strength'));

/** What may ease the pain meanwhile: positions, and where an outcome allows it the gentle exercises with their rules. */
export function comfortView(
  comfort: GuideOutcome['comfort'],
  prose: ExercisesProse,
  options: ExerciseViewOptions,
): TemplateResult | typeof nothing {
  if (!comfort) return nothing;
  const title = (words: string) => heading(options.level - 1, words);
  return html`${inTurn(() => [title(prose.ease.title), easePositionsView(prose, options)])}
  ${
    comfort === 'exercises'
      ? inTurn(() => [
          title(msg('Gentle exercises')),
          exerciseRulesView(prose, options),
          exerciseGroupsView(GENTLE, prose, options),
        ])
      : nothing
  }`;
}

/** What the positions and exercises say, in the order of the view above, so that the guide can list their sources. */
export function comfortInOrder(comfort: GuideOutcome['comfort'], prose: ExercisesProse): unknown[] {
  if (!comfort) return [];
  const ease = easeInOrder(prose, EASE_POSITION_IDS);
  if (comfort === 'positions') return ease;
  return [
    ease,
    rulesInOrder(prose),
    GENTLE.flatMap(({ ids }) => ids).map((id) => exerciseInOrder(prose, id)),
  ];
}
