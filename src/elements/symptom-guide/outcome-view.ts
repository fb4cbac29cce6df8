import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideOutcome } from '../../content/guide-graph.js';
import type { OutcomeId } from '../../content/guide-types.js';
import type { Prose } from '../../content/prose.js';
import type { SourceId } from '../../content/sources/index.js';
import type { Statement } from '../../content/statement.js';
import type { Answered } from '../../features/guide/walk.js';
import { heading } from '../widget/heading.js';
import { sourceView } from '../widget/source-view.js';
import { questionWords, reasonSentence } from './answer-words.js';
import { comfortView } from './comfort-view.js';

export interface OutcomeViewOptions {
  /** Level of the result's own heading. */
  top: number;
  /** The answer that led here, where there is one to name. */
  because: Answered | null;
  /** The emergency number as a large link, for an emergency. */
  call: unknown;
  /** How to reach the clinic, in words that fit the level; null where it gave no number. */
  contact: unknown;
  /** The buttons below the advice, the booking button among them where it may be shown. */
  buttons: unknown;
}

/** The advice: what to do, why, until when, what would change it. At `emergency`, the number before everything. */
export function outcomeView(
  id: string,
  { level, comfort }: GuideOutcome,
  { guide, exercises }: Prose,
  { top, because, call, contact, buttons }: OutcomeViewOptions,
): TemplateResult {
  const { title, act, until } = guide.levels[level];
  const { steps, why } = guide.outcomes[id as OutcomeId];
  const { change, limits } = guide;
  const urgent = level === 'emergency';

  /** What is said is cited: the list of sources, said last, is that of all that was said before it. */
  const cited = new Set<SourceId>();
  const say = ({ text, sources }: Statement) => {
    for (const source of sources ?? []) cited.add(source);
    return text;
  };
  const line = (statement: Statement) => html`<p>${say(statement)}</p>`;
  const list = (statements: readonly Statement[]) =>
    statements.length < 2
      ? statements.map(line)
      : html`<ul>
          ${statements.map((statement) => html`<li>${say(statement)}</li>`)}
        </ul>`;
  const section = (name: string, ...content: unknown[]) => html`${heading(top + 1, name)}${content}`;
  if (because) say(questionWords(guide, because.question).ask);

  return html`<div class="panel outcome" part="result">
    <div class="notice verdict ${level}">
      ${heading(top, title, { class: 'section-title', focusable: true })}
      ${urgent ? html`<p>${call}</p>` : nothing} ${line(act)}
    </div>
    ${steps.length || contact ? section(msg('What to do'), list(steps), contact) : nothing}
    ${section(msg('Why'), because && html`<p>${reasonSentence(guide, because)}</p>`, line(why))}
    ${section(msg('Until when'), line(until))}
    ${
      urgent
        ? nothing
        : section(
            msg('What would change this advice'),
            line(change.emergency),
            list(change.emergencySigns),
            level === 'same-day' ? nothing : [line(change.sameDay), list(change.sameDaySigns)],
          )
    }
    <div class="actions no-print">${buttons}</div>
    ${comfortView(comfort, exercises, { level: top + 2, say })}
    ${section(
      msg('Sources'),
      html`<p class="small">${say(limits)}</p>
        <ol class="sources small muted">
          ${[...cited].map((id) => html`<li data-source=${id}>${sourceView(id)}</li>`)}
        </ol>`,
    )}
  </div>`;
}
