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
  onBack: () => void;
  onRestart: () => void;
}

/** One question with a large button for each answer. */
export function questionView(
  id: string,
  { part, answers }: GuideQuestion,
  progress: Progress,
  prose: GuideProse,
  { level, onAnswer, onBack, onRestart }: QuestionViewOptions,
): TemplateResult {
  const words = questionWords(prose, id);
  const isSign = part !== 'soon' && 'yes' in answers;
  const given = Object.keys(answers);
  return html`<div class="panel" part="question">
    <p class="place small muted" id="place">${placeWords(progress, prose)}</p>
    <progress class="bar no-print" max="1" .value=${progress.done} aria-hidden="true"></progress>
    ${heading(level, words.ask.text, { id: 'question', class: 'section-title', focusable: true })}
    ${
      words.hint || isSign
        ? html`<div id="hint" class="hint">
            ${words.hint ? html`<p>${words.hint.text}</p>` : nothing}
            ${isSign ? html`<p>${prose.unsure.text}</p>` : nothing}
          </div>`
        : nothing
    }
    <div
      class=${given.length === 2 ? 'answers two' : 'answers'}
      role="group"
      aria-labelledby="question"
      aria-describedby=${words.hint || isSign ? 'hint place' : 'place'}
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
    <div class="actions steps no-print">
      <button type="button" class="button plain" data-do="back" @click=${onBack}>${msg('Back')}</button>
      <button type="button" class="button plain" data-do="restart" @click=${onRestart}>
        ${msg('Start again')}
      </button>
    </div>
  </div>`;
}

function placeWords({ part, position, total }: Progress, { parts }: GuideProse): string {
  return msg(str`${parts[part as PartId]}: ${position} of ${total}`);
}
