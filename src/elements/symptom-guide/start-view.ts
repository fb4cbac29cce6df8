import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { button } from '../widget/button-view.js';
import type { GuideProse } from '../../content/guide-types.js';

/** What the guide does and does not do, before the first question. */
export function startView({ promise, terms }: GuideProse, onStart: () => void): TemplateResult {
  return html`<div class="panel" part="start">
    <p class="promise">${promise.text}</p>
    <ul>
      ${terms.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    <div class="actions no-print">${button(msg('Start'), onStart, '', 'start')}</div>
  </div>`;
}
