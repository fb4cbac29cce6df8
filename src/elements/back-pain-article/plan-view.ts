import { msg, str } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import type { ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { OwnExercise } from '../../features/clinic-content/own-exercises.js';
import type { Statement } from '../../content/statement.js';
import type { PickedExercises, PickedId } from '../exercise/exercise-row.js';
import { drawingView } from '../exercise/drawing-view.js';
import { ownPicture } from '../exercise/own-exercise-row.js';
import { exerciseRuleView } from '../exercise/exercise-view.js';
import { button } from '../shared/button-view.js';
import { changingText } from '../shared/changing-text.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { canPrint, printAlone } from '../shared/print-alone.js';
import { sheetHead, type Sheet } from '../shared/sheet-head.js';

/**
 * What the reader has picked: on the screen a list with the doses, on paper a page to take home, with pictures and
 * steps as well. Below it stand how much pain is all right and when to stop.
 */
export function planView(
  prose: ExercisesProse,
  { picked, press }: PickedExercises,
  level: number,
  sheet: Sheet,
  own: readonly OwnExercise[],
): TemplateResult {
  // The marks of sources stand in the exercise itself; on paper they lead nowhere.
  const inside = { level: level + 1, say: ({ text }: Statement) => text };
  return html`<div class="plan card needs-script ${picked.length === 0 ? 'no-print' : ''}" part="plan">
    ${sheetHead(sheet)} ${heading(level, msg('My plan'))}
    <p class="small muted no-print">
      ${msg('It is kept only while this page is open: nothing is saved or sent. Print it to take it with you.')}
    </p>
    <p role="status" class="no-print">${changingText(countWords(picked.length))}</p>
    ${
      picked.length === 0
        ? nothing
        : html`<ul class="plan-list">
              ${picked.map((id) => plannedView(id, exerciseOf(id, prose, own), press, level + 1))}
            </ul>
            ${exerciseRuleView(prose.rules.pain, inside)} ${exerciseRuleView(prose.rules.stop, inside)}
            ${canPrint() ? html`<div class="actions no-print">${button([icon('print'), msg('Print my plan')], print, '', 'print-plan')}</div>` : nothing}`
    }
  </div>`;
}

function countWords(many: number): string {
  if (many === 0)
    return msg('Open an exercise and press “Add to my plan”. Two or three are enough to begin with.');
  return many === 1 ? msg('1 exercise in your plan.') : msg(str`${many} exercises in your plan.`);
}

/** What the plan says of an exercise. */
interface Planned {
  name: string;
  steps: readonly string[];
  dose: string;
  care: string | undefined;
  picture: unknown;
}

/** Null for one of the clinic's own that is no longer in its file. */
function exerciseOf(
  id: PickedId,
  { exercises }: ExercisesProse,
  own: readonly OwnExercise[],
): Planned | null {
  if (id in exercises) {
    const { name, start, steps, dose, care } = exercises[id as ExerciseId];
    return {
      name,
      steps: [start, ...steps].map(({ text }) => text),
      dose: dose.text,
      care: care.text,
      picture: drawingView(EXERCISE_DRAWINGS[id as ExerciseId]),
    };
  }
  const found = own.find((exercise) => exercise.id === id);
  return found ? { care: undefined, ...found, picture: ownPicture(found) } : null;
}

function plannedView(
  id: PickedId,
  planned: Planned | null,
  press: PickedExercises['press'],
  level: number,
): TemplateResult | typeof nothing {
  if (!planned) return nothing;
  const { name, steps, dose, care, picture } = planned;
  return html`<li data-planned=${id}>
    <div class="on-paper">${picture}</div>
    <div class="planned">
      ${heading(level, name)}
      <ol class="on-paper">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p>${dose}</p>
      ${care ? html`<p class="on-paper">${care}</p>` : nothing}
    </div>
    <button
      class="button plain no-print"
      part="button"
      type="button"
      data-do="unpick"
      aria-label=${msg(str`Remove ${name} from my plan`)}
      @click=${() => press(id)}
    >
      ${msg('Remove')}
    </button>
  </li>`;
}

function print({ currentTarget }: Event): void {
  const plan = (currentTarget as Element).closest('.plan');
  if (plan) printAlone(plan);
}
