import { nothing, html } from 'lit';

function button(words, press, look = "", task) {
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

export { button };
