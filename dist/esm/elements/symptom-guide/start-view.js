import { msg } from '../../locales/msg.js';
import { html } from 'lit';
import { button } from '../shared/button-view.js';
import { foldView } from '../shared/fold-view.js';
import { inTurn } from '../shared/in-turn.js';
import { signList } from '../shared/sign-list.js';

function startView(prose, { onStart, signs, showsSigns }) {
  return html`<div class="panel" part="start">
    <p class="promise">${prose.promise.text}</p>
    <ul>
      ${prose.terms.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    <div class="actions no-print">
      <div class="needs-script">${button(msg("Start"), onStart, "", "start")}</div>
      <p class="until-script">${msg("The questions need JavaScript.")}</p>
    </div>
    ${foldView(
    msg("The emergency signs as a list"),
    html`<p>${msg("Get emergency help now if you have any of these:")}</p>
        ${inTurn(() => signList(signs()))}`,
    void 0,
    showsSigns
  )}
  </div>`;
}

export { startView };
