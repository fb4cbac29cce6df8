import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import { drawingView } from '../exercise/drawing-view.js';
import { ownPicture } from '../exercise/own-exercise-row.js';
import { exerciseRuleView } from '../exercise/exercise-view.js';
import { button } from '../shared/button-view.js';
import { changingText } from '../shared/changing-text.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { canPrint, printAlone } from '../shared/print-alone.js';
import { sheetHead } from '../shared/sheet-head.js';
import { str } from '@lit/localize';

function planView(prose, { picked, press }, level, sheet, own) {
  const inside = { level: level + 1, say: ({ text }) => text };
  return html`<div class="plan card needs-script ${picked.length === 0 ? "no-print" : ""}" part="plan">
    ${sheetHead(sheet)} ${heading(level, msg("My plan"))}
    <p class="small muted no-print">
      ${msg("It is kept only while this page is open: nothing is saved or sent. Print it to take it with you.")}
    </p>
    <p role="status" class="no-print">${changingText(countWords(picked.length))}</p>
    ${picked.length === 0 ? nothing : html`<ul class="plan-list">
              ${picked.map((id) => plannedView(id, exerciseOf(id, prose, own), press, level + 1))}
            </ul>
            ${exerciseRuleView(prose.rules.pain, inside)} ${exerciseRuleView(prose.rules.stop, inside)}
            ${canPrint() ? html`<div class="actions no-print">${button([icon("print"), msg("Print my plan")], print, "", "print-plan")}</div>` : nothing}`}
  </div>`;
}
function countWords(many) {
  if (many === 0)
    return msg("Open an exercise and press \u201CAdd to my plan\u201D. Two or three are enough to begin with.");
  return many === 1 ? msg("1 exercise in your plan.") : msg(str`${many} exercises in your plan.`);
}
function exerciseOf(id, { exercises }, own) {
  if (id in exercises) {
    const { name, start, steps, dose, care } = exercises[id];
    return {
      name,
      steps: [start, ...steps].map(({ text }) => text),
      dose: dose.text,
      care: care.text,
      picture: drawingView(EXERCISE_DRAWINGS[id])
    };
  }
  const found = own.find((exercise) => exercise.id === id);
  return found ? { care: void 0, ...found, picture: ownPicture(found) } : null;
}
function plannedView(id, planned, press, level) {
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
      ${msg("Remove")}
    </button>
  </li>`;
}
function print({ currentTarget }) {
  const plan = currentTarget.closest(".plan");
  if (plan) printAlone(plan);
}

export { planView };
