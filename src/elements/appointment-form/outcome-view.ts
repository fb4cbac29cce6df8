import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { reference } from '../../features/booking/reference.js';
import type { AppointmentRequest } from '../../features/booking/request.js';
import type { FailureReason } from '../../features/delivery/interpret.js';
import { heading } from '../widget/heading.js';
import { isReachable, reachClinic, type ClinicContact } from './contact-view.js';
import { failureText, readableTexts } from './messages.js';
import { requestCopy } from './request-copy.js';

const TICK = svg`<path d="M5 12.5l4.5 4.5L19 7.5" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;
const ARROW = svg`<path d="M4 12h14M12.5 6l6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;

export interface Arrived {
  level: number;
  request: AppointmentRequest;
  clinic: ClinicContact;
  /** False where nobody may look at the server's answer. */
  confirmed: boolean;
  again: () => void;
}

/** After sending: what happens next, and the reference that the clinic sees too. Received is not booked, and says so. */
export function arrivedView({ level, request, clinic, confirmed, again }: Arrived): TemplateResult {
  const who = clinic.name ?? msg('The clinic');
  return html`<section class="card arrived ${confirmed ? 'confirmed' : ''}" part="confirmation">
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${confirmed ? TICK : ARROW}</svg>
    <div data-focus-target>
      ${heading(level, confirmed ? msg('Your request has arrived') : msg('Sent, not confirmed'), { focusable: true })}
      <p>
        ${
          confirmed
            ? msg('This is not a booked appointment yet: the clinic still has to agree on a time with you.')
            : msg('Your request has left this page. This clinic’s system cannot tell us whether it arrived.')
        }
      </p>
    </div>
    ${referenceView(request.id)} ${heading(level + 1, msg('What happens next'))}
    <ol>
      <li>
        ${confirmed ? msg(str`${who} reads your request.`) : msg(str`${who} reads your request once it is there.`)}
      </li>
      <li>${replyText(request)}</li>
      <li>${msg('If you hear nothing, get in touch and give your reference.')} ${reachClinic(clinic)}</li>
    </ol>
    <div class="actions no-print">
      <button class="button secondary" part="button" type="button" @click=${again}>
        ${msg('Send another request')}
      </button>
    </div>
  </section>`;
}

function replyText({ contact, phone, email }: AppointmentRequest): string {
  if (contact === 'phone' || !email) return msg('They call you to agree on a day and time.');
  if (contact === 'email' || !phone) return msg('They write to you to agree on a day and time.');
  return msg('They call or write to you to agree on a day and time.');
}

/** Large and selectable; spelt out for screen readers, which would read '3f2504e0' as numbers. */
function referenceView(id: string): TemplateResult {
  const text = reference(id);
  return html`<p class="reference" part="reference">
    ${msg('Your reference')}
    <span class="visually-hidden">${text.split('').join(' ')}</span>
    <span class="code" aria-hidden="true" dir="ltr">${text}</span>
  </p>`;
}

export type CopyState = 'not-yet' | 'copied' | 'selected';

export interface NotArrived {
  level: number;
  request: AppointmentRequest;
  clinic: ClinicContact;
  reason: FailureReason;
  /** What the server said, as text. */
  messages: readonly string[];
  /** What the copy button has done so far. */
  copied: CopyState;
  tryAgain: () => void;
  copy: () => void;
}

/** After failing: the clinic's phone and e-mail, a copy to keep, another try. The form below still holds everything. */
export function notArrivedView(view: NotArrived): TemplateResult {
  const { level, request, clinic, reason, messages, copied } = view;
  const said = readableTexts(messages);
  return html`<section class="card failed" part="failure">
    <div data-focus-target>
      ${heading(level, msg('Your request was not confirmed'), { focusable: true })}
      <p>${failureText(reason)} ${msg('Nothing you wrote is lost.')}</p>
    </div>
    ${
      said.length > 0
        ? html`<p>${msg('It answered:')} ${said.map((text) => html`<q>${text}</q> `)}</p>`
        : nothing
    }
    <p>
      ${
        isReachable(clinic)
          ? html`${msg('You can also reach the clinic directly.')} ${reachClinic(clinic)}`
          : msg('You can also contact the clinic directly.')
      }
    </p>
    <div class="actions no-print">
      <button class="button" part="button" type="button" @click=${view.tryAgain}>${msg('Try again')}</button>
      <button class="button secondary" part="button" type="button" @click=${view.copy}>
        ${copyWord(copied)}
      </button>
    </div>
    ${heading(level + 1, msg('Your request, to keep'))}
    <pre class="copy" part="copy">${requestCopy(request, clinic.name)}</pre>
  </section>`;
}

function copyWord(copied: CopyState): string {
  if (copied === 'copied') return msg('Copied');
  return copied === 'selected' ? msg('Selected below: now copy it') : msg('Copy my request');
}
