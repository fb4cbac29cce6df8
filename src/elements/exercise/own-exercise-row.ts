import { msg } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import type { OwnExercise } from '../../features/clinic-content/own-exercises.js';
import { heading } from '../shared/heading.js';
import { drawingView, thumbView } from './drawing-view.js';
import { pickButton, type ExerciseViewOptions } from './exercise-row.js';
import { keepOneOpen, ROWS } from './one-open.js';

/** An exercise of the clinic's own, as a row like the others. It is not played: its dose is a sentence. */
export function ownExerciseRow(
  exercise: OwnExercise,
  { level, plan }: Pick<ExerciseViewOptions, 'level' | 'plan'>,
): TemplateResult {
  const { id, name, steps, dose, feel, care } = exercise;
  const picture = ownPicture(exercise);
  const fact = (term: string, text: string | undefined) =>
    text ? html`<p><strong>${term}</strong> ${text}</p>` : nothing;
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
        ${fact(msg('How much:'), dose)} ${fact(msg('You should feel:'), feel)}
        ${fact(msg('Be careful:'), care)} ${plan ? pickButton(id, plan) : nothing}
      </div>
    </div>
  </details>`;
}

/** Its picture, or one of our drawings; null where it has neither. */
export function ownPicture({ picture, drawing }: OwnExercise): TemplateResult | undefined | null {
  if (picture) return photo(picture.src, picture.alt, 'photo');
  return drawing ? drawingView(EXERCISE_DRAWINGS[drawing]) : null;
}

/** Small, beside the name, which says the same to who cannot see it. */
function ownThumb({ picture, drawing }: OwnExercise): unknown {
  if (picture) return photo(picture.src, '', 'thumb');
  return drawing ? thumbView(EXERCISE_DRAWINGS[drawing]) : nothing;
}

function photo(src: string, alt: string, look: string): TemplateResult {
  return html`<img
    class=${look}
    src=${src}
    alt=${alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}
