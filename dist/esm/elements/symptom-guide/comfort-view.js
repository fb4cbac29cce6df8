import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { EXERCISE_PLAN, EASE_POSITION_IDS } from '../../content/exercise-plan.js';
import { groupsInOrder } from '../../features/exercise/groups-in-order.js';
import { easeInOrder, rulesInOrder, exerciseInOrder } from '../../features/exercise/reading-order.js';
import { easePositionsView, exerciseRulesView, exerciseGroupsView } from '../exercise/exercise-view.js';
import { heading } from '../shared/heading.js';
import { inTurn } from '../shared/in-turn.js';

const GENTLE = groupsInOrder(EXERCISE_PLAN.filter(({ group }) => group !== "strength"));
function comfortView(comfort, prose, options) {
  if (!comfort) return nothing;
  const title = (words) => heading(options.level - 1, words);
  return html`${inTurn(() => [title(prose.ease.title), easePositionsView(prose, options)])}
  ${comfort === "exercises" ? inTurn(() => [
    title(msg("Gentle exercises")),
    exerciseRulesView(prose, options),
    exerciseGroupsView(GENTLE, prose, options)
  ]) : nothing}`;
}
function comfortInOrder(comfort, prose) {
  if (!comfort) return [];
  const ease = easeInOrder(prose, EASE_POSITION_IDS);
  if (comfort === "positions") return ease;
  return [
    ease,
    rulesInOrder(prose),
    GENTLE.flatMap(({ ids }) => ids).map((id) => exerciseInOrder(prose, id))
  ];
}

export { comfortInOrder, comfortView };
