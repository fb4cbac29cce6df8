import { msg } from '../../../locales/msg.js';
import { html, nothing } from 'lit';
import { isBusy } from '../../../features/booking/submission.js';
import { telephoneLink } from '../../shared/contact-links.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { inTurn, roomForWhatComes } from '../../shared/in-turn.js';
import { withValues } from '../../shared/with-values.js';
import { spinner } from '../sending/spinner.js';
import { statusPanel } from '../sending/status-panel.js';

function nativePostOf(sender) {
  return sender === "script" ? null : sender;
}
function formView(onItsWay, fields, { changed, send, dispatch }, sender) {
  const byBrowser = nativePostOf(sender);
  return html`<form
    action=${byBrowser?.action ?? nothing}
    method=${byBrowser ? "post" : nothing}
    enctype=${byBrowser?.enctype ?? nothing}
    ?novalidate=${sender === "script"}
    aria-label=${msg("Request an appointment")}
    @submit=${(event) => event.preventDefault()}
    @input=${changed}
    @change=${changed}
    @keydown=${(event) => sendOnEnter(event, send)}
  >
    <div class="fields" ?inert=${isBusy(onItsWay.phase)}>
      ${fields}
      <slot name="captcha"></slot>
    </div>
    ${inTurn(() => sendingView(onItsWay, sender, { send, dispatch }))} ${roomForWhatComes()}
  </form>`;
}
function sendingView(onItsWay, sender, { send, dispatch }) {
  const { phase } = onItsWay;
  const busy = isBusy(phase);
  const sendWord = phase.name === "failed" ? msg("Try again") : msg("Send request");
  return html`<div>
    ${statusPanel(onItsWay, dispatch)}
    <div class="actions no-print">
      <button
        class="button send ${sender ? "" : "needs-script"}"
        part="button"
        type=${nativePostOf(sender) ? "submit" : "button"}
        aria-disabled=${busy ? "true" : "false"}
        @click=${send}
      >
        ${busy ? spinner() : nothing} ${changingText(busy ? msg("Sending\u2026") : sendWord)}
      </button>
      ${sender ? nothing : html`<p>${msg("Sending needs JavaScript. Without it, please contact the clinic directly.")}</p>`}
    </div>
  </div>`;
}
function sendOnEnter(event, send) {
  const field = event.target;
  if (event.key !== "Enter" || endsComposition(event)) return;
  if (!field.matches("input:not([type='radio'], [type='checkbox'])")) return;
  event.preventDefault();
  send();
  field.form?.querySelector(".button[aria-disabled]")?.focus();
}
function endsComposition(event) {
  return event.isComposing || event.keyCode === 229;
}
function introView(number, words) {
  const { notByForm } = words[number === null ? "unknown" : "known"];
  return html`<p class="notice emergency">
      ${icon("warning")}
      <span>${withValues(notByForm, { number: number && telephoneLink(number, "call") })}</span>
    </p>
    <p>
      ${msg("Tell us how to reach you and when you could come. We will reply to arrange a day and time.")}
    </p>`;
}

export { formView, introView };
