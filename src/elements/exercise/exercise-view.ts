import { html, nothing, type TemplateResult } from 'lit';
import { EASE_DRAWINGS } from '../../content/exercise-drawings/ease-poses.js';
import { EASE_POSITION_IDS } from '../../content/exercise-plan.js';
import type { ExerciseGroup, ExercisesProse, RuleList } from '../../content/exercise-types.js';
import type { Statement } from '../../content/statement.js';
import type { GroupedExercises } from '../../features/exercise/groups-in-order.js';
import { rulesInOrder } from '../../features/exercise/reading-order.js';
import { foldView } from '../shared/fold-view.js';
import { heading } from '../shared/heading.js';
import { inTurn } from '../shared/in-turn.js';
import { listMark } from '../shared/list-sources.js';
import { drawingView } from './drawing-view.js';
import { exerciseRow, type ExerciseViewOptions } from './exercise-row.js';

/**
 * Exercises as rows below the heading of their group, one group after the other. Each group and each row is shown in
 * its own turn: to draw the first people takes a slow phone a while.
 * @param folded all groups but the first are closed, with the names of their exercises on them
 */
export function exerciseGroupsView(
  groups: readonly GroupedExercises<ExerciseGroup>[],
  prose: ExercisesProse,
  options: ExerciseViewOptions,
  folded = false,
): TemplateResult {
  const inside = { ...options, level: options.level + 1 };
  return html`<div class="exercise-groups">
    ${groups.map(({ group, ids }, index) =>
      inTurn(() => {
        const name = heading(options.level, prose.groups[group], { class: 'group' });
        const rows = html`<div class="rows">
          ${ids.map((id) => inTurn(() => exerciseRow(id, prose, inside)))}
        </div>`;
        const names = ids.map((id) => prose.exercises[id].name).join(' · ');
        return folded && index > 0 ? foldView(name, rows, names) : [name, rows];
      }),
    )}
  </div>`;
}

/** What holds for every exercise: who asks first, how to begin, when to stop. To stand before the first exercise. */
export function exerciseRulesView(prose: ExercisesProse, options: ExerciseViewOptions): TemplateResult {
  return html`<div class="exercise-rules">
    ${rulesInOrder(prose).map((rule) => exerciseRuleView(rule, options, rule === prose.rules.begin ? '' : 'caution'))}
  </div>`;
}

/** One of these rules. */
export function exerciseRuleView(
  { title, points }: RuleList,
  { level, say, cite }: ExerciseViewOptions,
  look: '' | 'caution' = 'caution',
): TemplateResult {
  return html`<div class="notice ${look}">
    ${heading(level, title)}
    <ul>
      ${points.map(
        // At the end of the last point, so that a short list stays short.
        (point, index) =>
          html`<li>${say(point)}${index === points.length - 1 ? listMark(points, cite) : nothing}</li>`,
      )}
    </ul>
  </div>`;
}

/** The positions of ease with their introduction. The caller sets the heading above them, `prose.ease.title`. */
export function easePositionsView(
  { ease }: ExercisesProse,
  { level, say, cite }: ExerciseViewOptions,
): TemplateResult {
  const paragraph = (statement: Statement) =>
    html`<p>${say(statement)}${statement.sources && cite?.(statement.sources)}</p>`;
  return html`${paragraph(ease.intro)}
    <div class="exercise-grid">
      ${EASE_POSITION_IDS.map((id) =>
        inTurn(() => {
          const { name, how } = ease.positions[id];
          return html`<div class="position card" data-ease-position=${id}>
            ${heading(level, name)} ${drawingView(EASE_DRAWINGS[id])} ${paragraph(how)}
          </div>`;
        }),
      )}
    </div>`;
}
