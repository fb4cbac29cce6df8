import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

function changingText(text) {
  return keyed(text, html`<span>${text}</span>`);
}

export { changingText };
