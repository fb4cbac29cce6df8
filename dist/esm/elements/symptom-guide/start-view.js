import { msg } from '@lit/localize';
import { html } from 'lit';
import { button } from '../widget/button-view.js';

/** What the guide does and does not do, before the first question. */
function startView({ promise, terms }, onStart) {
    return html `<div class="panel" part="start">
    <p class="promise">${promise.text}</p>
    <ul>
      ${terms.map(({ text }) => html `<li>${text}</li>`)}
    </ul>
    <div class="actions no-print">${button(msg('Start'), onStart, '', 'start')}</div>
  </div>`;
}

export { startView };
