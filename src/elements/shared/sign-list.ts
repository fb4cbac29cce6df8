import { html, nothing, type TemplateResult } from 'lit';
import type { Sign } from '../../content/guide-types.js';

/** Below a sign stands what counts as it: whoever reads the list has no question that would say so. */
export function signList(signs: readonly Sign[]): TemplateResult {
  return html`<ul class="signs">
    ${signs.map(
      ({ text, hint }) => html`<li>${text}${hint ? html`<p class="muted">${hint.text}</p>` : nothing}</li>`,
    )}
  </ul>`;
}
