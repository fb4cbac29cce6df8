import { html, type TemplateResult } from 'lit';

/** A button that does something with the guide as a whole; the answers have their own. */
export function buttonView(task: string, label: string, onClick: () => void, look = ''): TemplateResult {
  return html`<button type="button" class="button ${look}" data-do=${task} @click=${onClick}>
    ${label}
  </button>`;
}
