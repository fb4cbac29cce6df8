import { nothing, html } from 'lit';

/** @param task what it does, for those that a page or a test must tell apart whatever the language */
function button(words, press, look = '', task) {
    return html `<button
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
