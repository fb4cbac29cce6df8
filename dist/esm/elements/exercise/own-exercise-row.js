import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import { heading } from '../shared/heading.js';
import { drawingView, thumbView } from './drawing-view.js';
import { pickButton } from './exercise-row.js';
import { ROWS, keepOneOpen } from './one-open.js';

function ownExerciseRow(exercise, { level, plan }) {
  const { id, name, steps, dose, feel, care } = exercise;
  const picture = ownPicture(exercise);
  const fact = (term, text) => text ? html`<p><strong>${term}</strong> ${text}</p>` : nothing;
  return html`<details class="exercise" name=${ROWS} data-exercise=${id} @toggle=${keepOneOpen}>
    <summary>
      ${ownThumb(exercise)} ${heading(level, name)}
      <span class="dose">${dose}</span>
    </summary>
    <div class="exercise-content">
      ${picture && html`<div class="exercise-picture">${picture}</div>`}
      <div class="exercise-words">
        <ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${fact(msg("How much:"), dose)} ${fact(msg("You should feel:"), feel)}
        ${fact(msg("Be careful:"), care)} ${plan ? pickButton(id, plan) : nothing}
      </div>
    </div>
  </details>`;
}
function ownPicture({ picture, drawing }) {
  if (picture) return photo(picture.src, picture.alt, "photo");
  return drawing ? drawingView(EXERCISE_DRAWINGS[drawing]) : null;
}
function ownThumb({ picture, drawing }) {
  if (picture) return photo(picture.src, "", "thumb");
  return drawing ? thumbView(EXERCISE_DRAWINGS[drawing]) : nothing;
}
function photo(src, alt, look) {
  return html`<img
    class=${look}
    src=${src}
    alt=${alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}

export { ownExerciseRow, ownPicture };
