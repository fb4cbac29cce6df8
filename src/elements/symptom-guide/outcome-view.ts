import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../content/guide-graph.js';
import type { GuideProse, OutcomeId } from '../../content/guide-types.js';
import type { Statement } from '../../content/statement.js';
import { heading } from '../widget/heading.js';

export interface OutcomeViewOptions {
  /** Level of the result's own heading. */
  headingLevel: number;
  /** The sentence that names the answer which led here, where there is one. */
  reason: string | null;
  /** The emergency number as the large link of an emergency. */
  callNow: unknown;
  /** How to reach the clinic, in words that fit the level. */
  contact: unknown;
  /** Positions of ease and exercises, where they fit. */
  comfort: unknown;
  sources: unknown;
  /** The buttons below the advice, the booking button among them where it may be shown. */
  actions: unknown;
}

/** The advice: what to do, why, until when, what would change it. At `emergency`, the number before everything. */
export function outcomeView(
  id: string,
  level: Level,
  prose: GuideProse,
  { headingLevel, reason, callNow, contact, comfort, sources, actions }: OutcomeViewOptions,
): TemplateResult {
  const { title, act, until } = prose.levels[level];
  const { steps, why } = prose.outcomes[id as OutcomeId];
  const section = (name: string, content: unknown) => html`${heading(headingLevel + 1, name)}${content}`;
  return html`<div class="panel outcome" part="result" data-level=${level}>
    <div class="verdict">
      ${heading(headingLevel, title, { class: 'section-title', focusable: true })}
      ${level === 'emergency' ? html`<p>${callNow}</p>` : nothing}
      <p>${act.text}</p>
    </div>
    ${
      steps.length === 0 && contact === nothing
        ? nothing
        : section(msg('What to do'), html`${list(steps)}${contact}`)
    }
    ${section(
      msg('Why'),
      html`${reason === null ? nothing : html`<p>${reason}</p>`}
        <p>${why.text}</p>`,
    )}
    ${section(msg('Until when'), html`<p>${until.text}</p>`)}
    ${level === 'emergency' ? nothing : section(msg('What would change this advice'), changes(prose, level))}
    ${actions} ${comfort}
    ${section(
      msg('Sources'),
      html`<p class="small">${prose.limits.text}</p>
        ${sources}`,
    )}
  </div>`;
}

function changes({ change }: GuideProse, level: Level): TemplateResult {
  return html`<p>${change.emergency.text}</p>
    ${list(change.emergencySigns)}
    ${
      level === 'same-day'
        ? nothing
        : html`<p>${change.sameDay.text}</p>
            ${list(change.sameDaySigns)}`
    }`;
}

function list(statements: readonly Statement[]): unknown {
  if (statements.length < 2) return statements.map(({ text }) => html`<p>${text}</p>`);
  return html`<ul>
    ${statements.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`;
}
