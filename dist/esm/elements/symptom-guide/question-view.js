import { msg, str } from '@lit/localize';
import { nothing, html } from 'lit';
import { heading } from '../widget/heading.js';
import { questionWords, answerLabel } from './answer-words.js';

/** One question with a large button for each answer. */
function questionView(id, { part, answers }, { position, total, done }, prose, { level, onAnswer, steps }) {
    const words = questionWords(prose, id);
    const given = Object.keys(answers);
    const isSign = part !== 'soon' && 'yes' in answers;
    const hints = [words.hint, isSign && prose.unsure].flatMap((hint) => hint || []);
    return html `<div class="panel" part="question">
    <p class="place small muted" id="place">
      ${msg(str `${prose.parts[part]}: ${position} of ${total}`)}
    </p>
    <progress class="no-print" .value=${done} aria-hidden="true"></progress>
    ${heading(level, words.ask.text, { id: 'question', class: 'section-title', focusable: true })}
    ${hints.length
        ? html `<div id="hint" class="muted">
            ${hints.map(({ text }) => html `<p class="place">${text}</p>`)}
          </div>`
        : nothing}
    <div
      class="answers ${given.length === 2 ? 'two' : ''}"
      role="group"
      aria-labelledby="question"
      aria-describedby="${hints.length ? 'hint ' : ''}place"
    >
      ${given.map((answer) => html `<button
            type="button"
            class="button secondary answer"
            part="answer"
            data-answer=${answer}
            @click=${(event) => onAnswer(answer, event)}
          >
            ${answerLabel(words, answer)}
          </button>`)}
    </div>
    <div class="actions no-print">${steps}</div>
  </div>`;
}

export { questionView };
