import { html, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';

/** Something is under way. It turns, unless the reader asked for less motion. */
export function spinner(): TemplateResult {
  return html`<span class="spinner">${icon('spinner')}</span>`;
}
