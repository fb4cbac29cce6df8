import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideQuestion } from '../../content/guide-graph.js';
import type { GuideProse, PartId } from '../../content/guide-types.js';
import type { Progress } from '../../features/guide/progress.js';
import { heading } from '../widget/heading.js';
import { answerLabel, questionWords } from './answer-words.js';

export interface QuestionViewOptions {
  level: number;
  onAnswer: (answer: string, event: MouseEvent) => void;
  /** The buttons below the answers. */
  steps: unknown;
}

/** One question with a large button for each answer. */
export function questionView(
  id: string,
  { part, answers }: GuideQuestion,
  { position, total, done }: Progress,
  prose: GuideProse,
  { level, onAnswer, steps }: QuestionViewOptions,
): TemplateResult {
  const words = questionWords(prose, id);
  const given = Object.keys(answers);
  const isSign = part !== 'soon' && 'yes' in answers;
  const hints = [words.hint, isSign && prose.unsure].flatMap((hint) => hint || []);
  return html`<div class="panel" part="question">
    <p class="place small muted" id="place">
      ${msg(str`${prose.parts[part as PartId]}: ${position} of ${total}`)}
    </p>
    <progress class="no-print" .value=${done} aria-hidden="true"></progress>
    ${heading(level, words.ask.text, { id: 'question', class: 'section-title', focusable: true })}
    ${
      hints.length
        ? html`<div id="hint" class="muted">
            ${hints.map(({ text }) => html`<p class="place">${text}</p>`)}
          </div>`
        : nothing
    }
    <div
      class="answers ${given.length === 2 ? 'two' : ''}"
      role="group"
      aria-labelledby="question"
      aria-describedby="${hints.length ? 'hint ' : ''}place"
    >
      ${given.map(
        (answer) =>
          html`<button
            type="button"
            class="button secondary answer"
            part="answer"
            data-answer=${answer}
            @click=${(event: MouseEvent) => onAnswer(answer, event)}
          >
            ${answerLabel(words, answer)}
          </button>`,
      )}
    </div>
    <div class="actions no-print">${steps}</div>
  </div>`;
}
