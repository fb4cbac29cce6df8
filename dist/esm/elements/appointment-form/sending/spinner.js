import { html } from 'lit';
import { icon } from '../../shared/icon.js';

function spinner() {
  return html`<span class="spinner">${icon("spinner")}</span>`;
}

export { spinner };
