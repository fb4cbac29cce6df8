import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { EASE_DRAWINGS } from '../../content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import { EASE_POSITION_IDS, EXERCISE_PLAN } from '../../content/exercise-plan.js';
import { heading } from '../widget/heading.js';
import { drawingView } from './drawing-view.js';

/** One exercise: name, which way it moves the back, drawing, start, steps, dose, what to feel, when to leave it out. */
function exerciseView(id, prose, { level, say }) {
    const { name, start, steps, dose, feel, care } = prose.exercises[id];
    const bias = EXERCISE_PLAN.find((planned) => planned.id === id)?.bias;
    const fact = (term, statement) => html `<p><strong>${term}:</strong> ${say(statement)}</p>`;
    return html `<div class="exercise card" data-exercise=${id}>
    ${heading(level, name)}
    ${bias && bias in prose.bias ? html `<p class="exercise-bias muted small">${prose.bias[bias]}</p>` : nothing}
    ${drawingView(EXERCISE_DRAWINGS[id])}
    <ol>
      ${[start, ...steps].map((step) => html `<li>${say(step)}</li>`)}
    </ol>
    ${fact(msg('How much'), dose)} ${fact(msg('You should feel'), feel)} ${fact(msg('Take care'), care)}
  </div>`;
}
/** Several exercises, two to a row where there is room. */
function exerciseListView(ids, prose, options) {
    return html `<div class="exercise-grid">${ids.map((id) => exerciseView(id, prose, options))}</div>`;
}
/** What holds for every exercise: who asks first, how to begin, when to stop. To stand before the first exercise. */
function exerciseRulesView({ rules: { askFirst, begin, stop } }, { level, say }) {
    return [askFirst, begin, stop].map((rule) => html `<div class="notice ${rule === begin ? '' : 'caution'}">
        ${heading(level, rule.title)}
        <ul>
          ${rule.points.map((point) => html `<li>${say(point)}</li>`)}
        </ul>
      </div>`);
}
/** The positions of ease with their lead-in, without a heading of their own: the title is `prose.ease.title`. */
function easePositionsView({ ease }, { level, say }) {
    return html `<p>${say(ease.intro)}</p>
    <div class="exercise-grid">
      ${EASE_POSITION_IDS.map((id) => {
        const { name, how } = ease.positions[id];
        return html `<div class="exercise card" data-ease-position=${id}>
          ${heading(level, name)} ${drawingView(EASE_DRAWINGS[id])}
          <p>${say(how)}</p>
        </div>`;
    })}
    </div>`;
}

export { easePositionsView, exerciseListView, exerciseRulesView, exerciseView };
