import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isBusy, type Phase, type SubmissionEvent } from '../../features/booking/submission.js';
import type { EmergencyNumber } from '../../features/options/emergency-number.js';
import type { EmergencyProse } from '../../content/emergency-types.js';
import { telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';
import { waitingActions } from './status-view.js';

/** What a patient can do to the form. */
export interface FormHandlers {
  changed: (event: Event) => void;
  send: () => void;
  tell: (event: SubmissionEvent) => void;
}

/** The form itself. While a request is on its way its fields rest; the button keeps its focus. */
export function formView(
  phase: Phase,
  fields: TemplateResult,
  { changed, send, tell }: FormHandlers,
): TemplateResult {
  const busy = isBusy(phase);
  const sendWord = phase.name === 'failed' ? msg('Try again') : msg('Send request');
  return html`<form
    novalidate
    aria-label=${msg('Request an appointment')}
    @submit=${(event: Event) => event.preventDefault()}
    @input=${changed}
    @change=${changed}
    @keydown=${(event: KeyboardEvent) => sendOnEnter(event, send)}
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
function sendOnEnter(event: KeyboardEvent, send: () => void): void {
  const field = event.target as HTMLInputElement;
  if (event.key !== 'Enter' || event.isComposing) return;
  if (!field.matches("input:not([type='radio'], [type='checkbox'])")) return;
  event.preventDefault();
  field.form?.querySelector<HTMLElement>('.button[aria-disabled]')?.focus();
  send();
}

/** What the form is for, and what it is not for. */
export function introView(emergency: EmergencyNumber, words: EmergencyProse): TemplateResult {
  const number = fillIn(emergency.certain ? words.number : words.numberUncertain, {
    number: telephoneLink(emergency.number, 'call'),
  });
  return html`<p class="notice emergency">
      ${fillIn(msg('This form is not for emergencies. In an emergency, call {number}.'), { number })}
    </p>
    <p>${msg('Tell us how to reach you and when you could come. We reply to agree on a day and time.')}</p>`;
}
