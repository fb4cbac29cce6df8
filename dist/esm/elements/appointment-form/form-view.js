import { msg } from '@lit/localize';
import { html } from 'lit';
import { isBusy } from '../../features/booking/submission.js';
import { telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';
import { waitingActions } from './status-view.js';

/** The form itself. While a request is on its way its fields rest; the button keeps its focus. */
function formView(phase, fields, { changed, send, tell }) {
    const busy = isBusy(phase);
    const sendWord = phase.name === 'failed' ? msg('Try again') : msg('Send request');
    return html `<form
    novalidate
    aria-label=${msg('Request an appointment')}
    @submit=${(event) => event.preventDefault()}
    @input=${changed}
    @change=${changed}
    @keydown=${(event) => sendOnEnter(event, send)}
  >
    <div class="fields" ?inert=${busy}>
      ${fields}
      <slot name="captcha"></slot>
    </div>
    <div class="actions no-print">
      <button
        class="button"
        part="button"
        type="button"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${send}
      >
        ${busy ? msg('Sending …') : sendWord}
      </button>
      ${waitingActions(phase, tell)}
    </div>
  </form>`;
}
/**
 * Enter sends, as in any form. A frame sandboxed without `allow-forms` swallows the form's own submit event, so that
 * is not relied on. Focus goes to the button, where it can stay while the fields rest.
 */
function sendOnEnter(event, send) {
    const field = event.target;
    if (event.key !== 'Enter' || event.isComposing)
        return;
    if (!field.matches("input:not([type='radio'], [type='checkbox'])"))
        return;
    event.preventDefault();
    field.form?.querySelector('.button[aria-disabled]')?.focus();
    send();
}
/** What the form is for, and what it is not for. */
function introView(emergency, words) {
    const number = fillIn(emergency.certain ? words.number : words.numberUncertain, {
        number: telephoneLink(emergency.number, 'call'),
    });
    return html `<p class="notice emergency">
      ${fillIn(msg('This form is not for emergencies. In an emergency, call {number}.'), { number })}
    </p>
    <p>${msg('Tell us how to reach you and when you could come. We reply to agree on a day and time.')}</p>`;
}

export { formView, introView };
