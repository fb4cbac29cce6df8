import { html, nothing } from 'lit';
import { EASE_DRAWINGS } from '../../content/exercise-drawings/ease-poses.js';
import { EASE_POSITION_IDS } from '../../content/exercise-plan.js';
import { rulesInOrder } from '../../features/exercise/reading-order.js';
import { foldView } from '../shared/fold-view.js';
import { heading } from '../shared/heading.js';
import { inTurn } from '../shared/in-turn.js';
import { listMark } from '../shared/list-sources.js';
import { drawingView } from './drawing-view.js';
import { exerciseRow } from './exercise-row.js';

function exerciseGroupsView(groups, prose, options, folded = false) {
  const inside = { ...options, level: options.level + 1 };
  return html`<div class="exercise-groups">
    ${groups.map(
    ({ group, ids }, index) => inTurn(() => {
      const name = heading(options.level, prose.groups[group], { class: "group" });
      const rows = html`<div class="rows">
          ${ids.map((id) => inTurn(() => exerciseRow(id, prose, inside)))}
        </div>`;
      const names = ids.map((id) => prose.exercises[id].name).join(" \xB7 ");
      return folded && index > 0 ? foldView(name, rows, names) : [name, rows];
    })
  )}
  </div>`;
}
function exerciseRulesView(prose, options) {
  return html`<div class="exercise-rules">
    ${rulesInOrder(prose).map((rule) => exerciseRuleView(rule, options, rule === prose.rules.begin ? "" : "caution"))}
  </div>`;
}
function exerciseRuleView({ title, points }, { level, say, cite }, look = "caution") {
  return html`<div class="notice ${look}">
    ${heading(level, title)}
    <ul>
      ${points.map(
    // At the end of the last point, so that a short list stays short.
    (point, index) => html`<li>${say(point)}${index === points.length - 1 ? listMark(points, cite) : nothing}</li>`
  )}
    </ul>
  </div>`;
}
function easePositionsView({ ease }, { level, say, cite }) {
  const paragraph = (statement) => html`<p>${say(statement)}${statement.sources && cite?.(statement.sources)}</p>`;
  return html`${paragraph(ease.intro)}
    <div class="exercise-grid">
      ${EASE_POSITION_IDS.map(
    (id) => inTurn(() => {
      const { name, how } = ease.positions[id];
      return html`<div class="position card" data-ease-position=${id}>
            ${heading(level, name)} ${drawingView(EASE_DRAWINGS[id])} ${paragraph(how)}
          </div>`;
    })
  )}
    </div>`;
}

export { easePositionsView, exerciseGroupsView, exerciseRuleView, exerciseRulesView };
