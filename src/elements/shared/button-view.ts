import { html, nothing, type TemplateResult } from 'lit';

/**
 * @param words what stands on it, an icon among them
 * @param task what it does, for those that a page or a test must tell apart whatever the language
 */
export function button(
  words: unknown,
  press: (event: Event) => void,
  look: '' | 'secondary' | 'plain' = '',
  task?: string,
): TemplateResult {
  return html`<button
    class="button ${look}"
    part="button"
    type="button"
    data-do=${task ?? nothing}
    @click=${press}
  >
    ${words}
  </button>`;
}
