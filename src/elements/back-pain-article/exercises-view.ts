import { msg } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EXERCISE_PLAN } from '../../content/exercise-plan.js';
import type { ExercisesProse, RuleList } from '../../content/exercise-types.js';
import type { Statement } from '../../content/statement.js';
import type { OwnExercises } from '../../features/clinic-content/own-exercises.js';
import { groupsInOrder } from '../../features/exercise/groups-in-order.js';
import type { PickedExercises } from '../exercise/exercise-row.js';
import { easePositionsView, exerciseGroupsView, exerciseRuleView } from '../exercise/exercise-view.js';
import { ownExerciseRow } from '../exercise/own-exercise-row.js';
import { button } from '../shared/button-view.js';
import { foldView } from '../shared/fold-view.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { inTurn } from '../shared/in-turn.js';
import { canPrint, printAlone } from '../shared/print-alone.js';
import { sheetHead, type Sheet } from '../shared/sheet-head.js';
import { plainView, statementView } from './article-text.js';
import { planView } from './plan-view.js';
import { listView, type SectionViewOptions } from './section-views.js';

const GROUPS = groupsInOrder(EXERCISE_PLAN);

/**
 * The exercises as rows, those to begin with first, and what the reader picks of them. Whom to ask first, how much pain
 * is all right and when to stop is read before the first and never folded.
 */
export function exercisesView(
  exercises: ExercisesProse,
  options: SectionViewOptions,
  plan: PickedExercises,
  sheet: Sheet,
  own: OwnExercises | null,
): TemplateResult {
  const { level, cite } = options;
  const { ease, rules } = exercises;
  const inside = { level, cite, say: (statement: Statement) => plainView(statement, options) };
  const warning = (rule: RuleList) => exerciseRuleView(rule, inside);
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
      ${inTurn(() =>
        foldView(heading(level, ease.title), easePositionsView(exercises, { ...inside, level: level + 1 })),
      )}
    </div>
    ${
      // On a server nobody knows yet; there it keeps its room, see `.needs-script`.
      !sheet.hasDate || canPrint()
        ? html`<div class="actions no-print needs-script">
            ${button([icon('print'), msg('Print all exercises')], printSection, 'secondary', 'print-exercises')}
          </div>`
        : nothing
    }`;
}

/** The clinic's own exercises as a group below a heading of the clinic's. */
function ownExercisesView(
  { title, list }: OwnExercises,
  plan: PickedExercises,
  level: number,
): TemplateResult {
  return html`<div class="exercise-groups">
    ${heading(level, title, { class: 'group' })}
    <div class="rows">${list.map((exercise) => ownExerciseRow(exercise, { level: level + 1, plan }))}</div>
  </div>`;
}

function printSection({ currentTarget }: Event): void {
  const section = (currentTarget as Element).closest('section');
  if (section) printAlone(section);
}
