import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { EXERCISE_PLAN } from '../../content/exercise-plan.js';
import { groupsInOrder } from '../../features/exercise/groups-in-order.js';
import { exerciseGroupsView, exerciseRuleView, easePositionsView } from '../exercise/exercise-view.js';
import { ownExerciseRow } from '../exercise/own-exercise-row.js';
import { button } from '../shared/button-view.js';
import { foldView } from '../shared/fold-view.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { inTurn } from '../shared/in-turn.js';
import { canPrint, printAlone } from '../shared/print-alone.js';
import { sheetHead } from '../shared/sheet-head.js';
import { statementView, plainView } from './article-text.js';
import { planView } from './plan-view.js';
import { listView } from './section-views.js';

const GROUPS = groupsInOrder(EXERCISE_PLAN);
function exercisesView(exercises, options, plan, sheet, own) {
  const { level, cite } = options;
  const { ease, rules } = exercises;
  const inside = { level, cite, say: (statement) => plainView(statement, options) };
  const warning = (rule) => exerciseRuleView(rule, inside);
  return html`${sheetHead(sheet)}
    <p>${statementView(exercises.intro, options)}</p>
    <div class="exercise-rules">
      ${warning(rules.askFirst)} ${warning(rules.pain)} ${warning(rules.stop)}
      ${foldView(heading(level, rules.begin.title), listView(rules.begin.points, options))}
    </div>
    ${exerciseGroupsView(GROUPS, exercises, { ...inside, plan }, true)}
    ${own ? inTurn(() => ownExercisesView(own, plan, level)) : nothing}
    ${inTurn(() => planView(exercises, plan, level, sheet, own?.list ?? []))}
    <div class="positions">
      ${inTurn(
    () => foldView(heading(level, ease.title), easePositionsView(exercises, { ...inside, level: level + 1 }))
  )}
    </div>
    ${// On a server nobody knows yet; there it keeps its room, see `.needs-script`.
  !sheet.hasDate || canPrint() ? html`<div class="actions no-print needs-script">
            ${button([icon("print"), msg("Print all exercises")], printSection, "secondary", "print-exercises")}
          </div>` : nothing}`;
}
function ownExercisesView({ title, list }, plan, level) {
  return html`<div class="exercise-groups">
    ${heading(level, title, { class: "group" })}
    <div class="rows">${list.map((exercise) => ownExerciseRow(exercise, { level: level + 1, plan }))}</div>
  </div>`;
}
function printSection({ currentTarget }) {
  const section = currentTarget.closest("section");
  if (section) printAlone(section);
}

export { exercisesView };
