import { msg } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EXERCISE_DOSES } from '../../content/exercise-doses.js';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import { EXERCISE_PLAN } from '../../content/exercise-plan.js';
import type { ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { OwnExercise } from '../../features/clinic-content/own-exercises.js';
import type { Statement } from '../../content/statement.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { listSources, type Cite } from '../shared/list-sources.js';
import { doseWords } from './dose-words.js';
import { drawingView, thumbView } from './drawing-view.js';
import { keepOneOpen, ROWS } from './one-open.js';
import { player } from './player/player.js';

/** What the element around an exercise decides. */
export interface ExerciseViewOptions {
  /** Level of the exercise's own heading. */
  level: number;
  /** The words of a statement. */
  say: (statement: Statement) => unknown;
  /** Where the element has a list of references. */
  cite?: Cite | undefined;
  /** Where exercises can be picked. */
  plan?: PickedExercises | undefined;
}

/** One of our exercises, or of the clinic's own. */
export type PickedId = ExerciseId | OwnExercise['id'];

/** What a reader has picked, and what picks one more or takes it out. */
export interface PickedExercises {
  readonly picked: readonly PickedId[];
  readonly press: (id: PickedId) => void;
}

/**
 * One exercise as a row: a picture, its name and its dose in short. Open it has the drawing, which can be played where
 * repeats are counted, the start, steps, dose, what to feel, and when to leave it out.
 */
export function exerciseRow(
  id: ExerciseId,
  prose: ExercisesProse,
  { level, say, cite, plan }: ExerciseViewOptions,
): TemplateResult {
  const { name, start, steps, dose, feel, care } = prose.exercises[id];
  const bias = EXERCISE_PLAN.find((planned) => planned.id === id)?.bias;
  const drawing = EXERCISE_DRAWINGS[id];
  const counted = EXERCISE_DOSES[id];
  const fact = (term: string, statement: Statement) =>
    html`<p><strong>${term}</strong> ${say(statement)}${statement.sources && cite?.(statement.sources)}</p>`;
  return html`<details class="exercise" name=${ROWS} data-exercise=${id} @toggle=${keepOneOpen}>
    <summary>
      ${thumbView(drawing)} ${heading(level, name)}
      <span class="dose"
        >${doseWords(id).map((part, index, { length }) => [
          // The dot stays with the word before it, so that it never stands on a line alone.
          html`<span>${part}${index < length - 1 ? '\u00a0·' : ''}</span>`,
          ' ',
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
        ${listSources([start, ...steps], cite)} ${fact(msg('How much:'), dose)}
        ${fact(msg('You should feel:'), feel)} ${fact(msg('Be careful:'), care)}
        ${plan ? pickButton(id, plan) : nothing}
      </div>
    </div>
  </details>`;
}

/** Puts an exercise into the plan, or takes it out. */
export function pickButton(id: PickedId, { picked, press }: PickedExercises): TemplateResult {
  const isPicked = picked.includes(id);
  return html`<button
    class="button secondary pick no-print needs-script"
    part="button"
    type="button"
    data-do="pick"
    aria-pressed=${isPicked}
    @click=${() => press(id)}
  >
    ${icon(isPicked ? 'check' : 'plus')} ${msg('Add to my plan')}
  </button>`;
}
