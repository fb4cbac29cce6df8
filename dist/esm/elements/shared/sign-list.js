import { nothing, html } from 'lit';

function signList(signs) {
  return html`<ul class="signs">
    ${signs.map(
    ({ text, hint }) => html`<li>${text}${hint ? html`<p class="muted">${hint.text}</p>` : nothing}</li>`
  )}
  </ul>`;
}

export { signList };
