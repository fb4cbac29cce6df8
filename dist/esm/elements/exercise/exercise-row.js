import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { EXERCISE_DOSES } from '../../content/exercise-doses.js';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import { EXERCISE_PLAN } from '../../content/exercise-plan.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { listSources } from '../shared/list-sources.js';
import { doseWords } from './dose-words.js';
import { thumbView, drawingView } from './drawing-view.js';
import { ROWS, keepOneOpen } from './one-open.js';
import { player } from './player/player.js';

function exerciseRow(id, prose, { level, say, cite, plan }) {
  const { name, start, steps, dose, feel, care } = prose.exercises[id];
  const bias = EXERCISE_PLAN.find((planned) => planned.id === id)?.bias;
  const drawing = EXERCISE_DRAWINGS[id];
  const counted = EXERCISE_DOSES[id];
  const fact = (term, statement) => html`<p><strong>${term}</strong> ${say(statement)}${statement.sources && cite?.(statement.sources)}</p>`;
  return html`<details class="exercise" name=${ROWS} data-exercise=${id} @toggle=${keepOneOpen}>
    <summary>
      ${thumbView(drawing)} ${heading(level, name)}
      <span class="dose"
        >${doseWords(id).map((part, index, { length }) => [
    // The dot stays with the word before it, so that it never stands on a line alone.
    html`<span>${part}${index < length - 1 ? "\xA0\xB7" : ""}</span>`,
    " "
  ])}</span
      >
    </summary>
    <div class="exercise-content">
      <div class="exercise-picture">
        ${counted ? player({ drawing, dose: counted }) : drawingView(drawing)}
      </div>
      <div class="exercise-words">
        ${bias && bias in prose.bias ? html`<p class="exercise-bias">${prose.bias[bias]}</p>` : nothing}
        <ol>
          ${[start, ...steps].map((step) => html`<li>${say(step)}</li>`)}
        </ol>
        ${listSources([start, ...steps], cite)} ${fact(msg("How much:"), dose)}
        ${fact(msg("You should feel:"), feel)} ${fact(msg("Be careful:"), care)}
        ${plan ? pickButton(id, plan) : nothing}
      </div>
    </div>
  </details>`;
}
function pickButton(id, { picked, press }) {
  const isPicked = picked.includes(id);
  return html`<button
    class="button secondary pick no-print needs-script"
    part="button"
    type="button"
    data-do="pick"
    aria-pressed=${isPicked}
    @click=${() => press(id)}
  >
    ${icon(isPicked ? "check" : "plus")} ${msg("Add to my plan")}
  </button>`;
}

export { exerciseRow, pickButton };
