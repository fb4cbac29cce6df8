import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { isBusy } from '../../../features/booking/submission.js';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { numberText } from '../number-text.js';
import { otherWays } from '../contact-view.js';
import { spinner } from './spinner.js';
import { statusTitle, statusText } from './status-text.js';
import { str } from '@lit/localize';

function statusPanel({ phase, clinic, waitsLong, secondsLeft }, dispatch) {
  const busy = isBusy(phase);
  return html`<div class="no-print ${busy ? "on-its-way" : ""}">
    ${busy ? iconOf(phase) : nothing}
    <div>
      ${busy ? html`<p class="status-title">${changingText(statusTitle(phase))}</p>` : nothing}
      <p class="status ${secondsLeft === null ? "" : "visually-hidden"}" role="status">
        ${changingText(statusText(phase))}
      </p>
      ${secondsLeft === null ? nothing : html`<p class="countdown" aria-hidden="true">${changingText(countdownText(secondsLeft))}</p>`}
      ${waitingActions(phase, dispatch)}
      ${waitsLong ? html`<p class="else">${msg("You can also contact the clinic directly.")} ${otherWays(clinic)}</p>` : nothing}
    </div>
  </div>`;
}
function iconOf({ name }) {
  if (name === "offline") return icon("offline");
  return name === "waiting" ? icon("clock") : spinner();
}
function countdownText(seconds) {
  return msg(str`We will try again automatically in ${numberText(seconds)} s. Keep this page open.`);
}
function waitingActions(phase, dispatch) {
  const idle = phase.name === "waiting" || phase.name === "offline";
  if (!idle && !(phase.name === "posting" && phase.tries > 1)) return nothing;
  return html`<div class="actions">
    ${idle ? button(msg("Try now"), () => dispatch({ type: "try-now" }), "secondary") : nothing}
    ${button(msg("Stop waiting"), () => dispatch({ type: "stop" }), idle ? "plain" : "secondary")}
  </div>`;
}

export { statusPanel };
