import { html, type TemplateResult } from 'lit';

export function button(
  words: string,
  press: () => void,
  look: '' | 'secondary' | 'plain' = '',
): TemplateResult {
  return html`<button class="button ${look}" part="button" type="button" @click=${press}>${words}</button>`;
}
