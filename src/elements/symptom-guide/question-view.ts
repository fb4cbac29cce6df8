import { msg, str } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideGraph, GuideQuestion } from '../../content/guide-graph.js';
import type { GuideProse, PartId } from '../../content/guide-types.js';
import type { Progress } from '../../features/guide/progress.js';
import { heading } from '../shared/heading.js';
import { answerWords, questionWords, type AnswerWords } from './answer-words.js';

export interface QuestionViewOptions {
  level: number;
  onAnswer: (answer: string, event: MouseEvent) => void;
  /** The button that goes back, above the question. */
  back: unknown;
}

/** One screen: what is asked, and a row to press for each answer. */
export function questionView(
  graph: GuideGraph,
  id: string,
  { answers }: GuideQuestion,
  { part, position, total, done }: Progress,
  prose: GuideProse,
  { level, onAnswer, back }: QuestionViewOptions,
): TemplateResult {
  const { ask, hint } = questionWords(prose, id);
  return html`<div class="panel" part="question">
    <div class="actions no-print">${back}</div>
    <p class="topic small" id="place">
      ${prose.parts[part as PartId]}
      <span class="muted">${msg(str`Step ${position} of about ${total}`)}</span>
    </p>
    ${progressBar(done)}
    ${heading(level, ask.text, { id: 'question', class: 'section-title', focusable: true })}
    ${hint ? html`<p id="hint" class="muted">${hint.text}</p>` : nothing}
    <div
      class="answers"
      role="group"
      aria-labelledby="question"
      aria-describedby="${hint ? 'hint ' : ''}place"
    >
      ${Object.keys(answers).map((answer) => rowView(answerWords(graph, prose, answer), answer, onAnswer))}
    </div>
  </div>`;
}

/** A drawing, as the browsers' own bars look different in each, and a strict policy allows no style with a width. */
function progressBar(done: number): TemplateResult {
  return html`<svg class="progress no-print" aria-hidden="true" focusable="false">
    <rect class="progress-track" width="100%" height="100%" rx="2"></rect>
    <rect class="progress-done" width="${Math.round(done * 100)}%" height="100%" rx="2"></rect>
  </svg>`;
}

/** The whole row is pressed. What counts as a sign is read with it, for it decides what the sign is. */
function rowView(
  { label, hints }: AnswerWords,
  answer: string,
  onAnswer: QuestionViewOptions['onAnswer'],
): TemplateResult {
  return html`<button
    type="button"
    class="button secondary answer"
    part="answer"
    data-answer=${answer}
    @click=${(event: MouseEvent) => onAnswer(answer, event)}
  >
    <span class="answer-label">${label}</span>
    ${hints.map(({ text }) => html`<span class="answer-hint small muted">${text}</span>`)}
  </button>`;
}
