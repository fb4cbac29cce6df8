import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { EASE_DRAWINGS } from '../../content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../content/exercise-drawings/exercise-poses.js';
import { EASE_POSITION_IDS, EXERCISE_PLAN } from '../../content/exercise-plan.js';
import type { EasePositionId, ExerciseId, ExercisesProse, RuleList } from '../../content/exercise-types.js';
import type { SourceId } from '../../content/sources/index.js';
import type { Statement } from '../../content/statement.js';
import { heading } from '../widget/heading.js';
import { drawingView } from './drawing-view.js';

/** What the element around an exercise decides. */
export interface ExerciseViewOptions {
  /** Level of the exercise's own heading. */
  level: number;
  /** Renders the marks that lead from a claim to its sources; an element without a reference list gives `() => nothing`. */
  cite: (sources: readonly SourceId[]) => unknown;
}

/** One exercise: name, which way it moves the back, drawing, start, steps, dose, what to feel, when to leave it out. */
export function exerciseView(
  id: ExerciseId,
  prose: ExercisesProse,
  { level, cite }: ExerciseViewOptions,
): TemplateResult {
  const { name, start, steps, dose, feel, care } = prose.exercises[id];
  const bias = EXERCISE_PLAN.find((planned) => planned.id === id)?.bias ?? 'neutral';
  const say = (statement: Statement) => sayWith(statement, cite);
  return html`<div class="exercise card" data-exercise=${id}>
    ${heading(level, name, { class: 'exercise-name' })}
    ${bias === 'neutral' ? nothing : html`<p class="exercise-bias muted small">${prose.bias[bias]}</p>`}
    ${drawingView(EXERCISE_DRAWINGS[id])}
    <ol class="exercise-steps">
      <li>${say(start)}</li>
      ${steps.map((step) => html`<li>${say(step)}</li>`)}
    </ol>
    <dl class="exercise-facts">
      ${fact(msg('How much'), say(dose))} ${fact(msg('You should feel'), say(feel))}
      ${fact(msg('Take care'), say(care))}
    </dl>
  </div>`;
}

/** Several exercises, two to a row where there is room. */
export function exerciseListView(
  ids: readonly ExerciseId[],
  prose: ExercisesProse,
  options: ExerciseViewOptions,
): TemplateResult {
  return html`<div class="exercise-grid">${ids.map((id) => exerciseView(id, prose, options))}</div>`;
}

/** What holds for every exercise: how to begin, when to stop, who asks first. To stand before the first exercise. */
export function exerciseRulesView(
  { rules }: ExercisesProse,
  { level, cite }: ExerciseViewOptions,
): TemplateResult {
  const list = ({ title, points }: RuleList, look: string) =>
    html`<div class=${look}>
      ${heading(level, title)}
      <ul>
        ${points.map((point) => html`<li>${sayWith(point, cite)}</li>`)}
      </ul>
    </div>`;
  return html`<div class="exercise-rules">
    ${list(rules.askFirst, 'notice exercise-caution')} ${list(rules.begin, 'notice')}
    ${list(rules.stop, 'notice exercise-caution')}
  </div>`;
}

/** One position of ease: name, drawing, how to get there. */
export function easePositionView(
  id: EasePositionId,
  prose: ExercisesProse,
  { level, cite }: ExerciseViewOptions,
): TemplateResult {
  const { name, how } = prose.ease.positions[id];
  return html`<div class="exercise card" data-ease-position=${id}>
    ${heading(level, name, { class: 'exercise-name' })} ${drawingView(EASE_DRAWINGS[id])}
    <p>${sayWith(how, cite)}</p>
  </div>`;
}

/** The positions of ease with their lead-in, without a heading of their own: the title is `prose.ease.title`. */
export function easePositionsView(prose: ExercisesProse, options: ExerciseViewOptions): TemplateResult {
  return html`<p class="ease-intro">${sayWith(prose.ease.intro, options.cite)}</p>
    <div class="exercise-grid">${EASE_POSITION_IDS.map((id) => easePositionView(id, prose, options))}</div>`;
}

function fact(term: string, description: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

function sayWith(statement: Statement, cite: ExerciseViewOptions['cite']): unknown {
  return html`${statement.text}${statement.sources ? cite(statement.sources) : nothing}`;
}
