import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { heading } from '../shared/heading.js';
import { questionWords, answerWords } from './answer-words.js';
import { str } from '@lit/localize';

function questionView(graph, id, { answers }, { part, position, total, done }, prose, { level, onAnswer, back }) {
  const { ask, hint } = questionWords(prose, id);
  return html`<div class="panel" part="question">
    <div class="actions no-print">${back}</div>
    <p class="topic small" id="place">
      ${prose.parts[part]}
      <span class="muted">${msg(str`Step ${position} of about ${total}`)}</span>
    </p>
    ${progressBar(done)}
    ${heading(level, ask.text, { id: "question", class: "section-title", focusable: true })}
    ${hint ? html`<p id="hint" class="muted">${hint.text}</p>` : nothing}
    <div
      class="answers"
      role="group"
      aria-labelledby="question"
      aria-describedby="${hint ? "hint " : ""}place"
    >
      ${Object.keys(answers).map((answer) => rowView(answerWords(graph, prose, answer), answer, onAnswer))}
    </div>
  </div>`;
}
function progressBar(done) {
  return html`<svg class="progress no-print" aria-hidden="true" focusable="false">
    <rect class="progress-track" width="100%" height="100%" rx="2"></rect>
    <rect class="progress-done" width="${Math.round(done * 100)}%" height="100%" rx="2"></rect>
  </svg>`;
}
function rowView({ label, hints }, answer, onAnswer) {
  return html`<button
    type="button"
    class="button secondary answer"
    part="answer"
    data-answer=${answer}
    @click=${(event) => onAnswer(answer, event)}
  >
    <span class="answer-label">${label}</span>
    ${hints.map(({ text }) => html`<span class="answer-hint small muted">${text}</span>`)}
  </button>`;
}

export { questionView };
