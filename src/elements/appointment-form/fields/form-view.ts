import { msg } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isBusy, type SubmissionEvent } from '../../../features/booking/submission.js';
import type { NativePost } from '../../../features/delivery/native-post.js';
import type { EmergencyProse } from '../../../content/emergency-types.js';
import { telephoneLink } from '../../shared/contact-links.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { inTurn, roomForWhatComes } from '../../shared/in-turn.js';
import { withValues } from '../../shared/with-values.js';
import { spinner } from '../sending/spinner.js';
import { statusPanel, type OnItsWay } from '../sending/status-panel.js';

/** What a patient can do to the form. */
export interface FormHandlers {
  changed: (event: Event) => void;
  send: () => void;
  dispatch: (event: SubmissionEvent) => void;
}

/** Who sends the form: the script, the browser by itself where the script is not there, or without the script nobody. */
export type Sender = 'script' | NativePost | null;

/** How the browser sends the form by itself; null where it does not. */
function nativePostOf(sender: Sender): NativePost | null {
  return sender === 'script' ? null : sender;
}

/** The form itself. While a request is on its way its fields rest; the button keeps its focus. */
export function formView(
  onItsWay: OnItsWay,
  fields: TemplateResult,
  { changed, send, dispatch }: FormHandlers,
  sender: Sender,
): TemplateResult {
  const byBrowser = nativePostOf(sender);
  return html`<form
    action=${byBrowser?.action ?? nothing}
    method=${byBrowser ? 'post' : nothing}
    enctype=${byBrowser?.enctype ?? nothing}
    ?novalidate=${sender === 'script'}
    aria-label=${msg('Request an appointment')}
    @submit=${(event: Event) => event.preventDefault()}
    @input=${changed}
    @change=${changed}
    @keydown=${(event: KeyboardEvent) => sendOnEnter(event, send)}
  >
    <div class="fields" ?inert=${isBusy(onItsWay.phase)}>
      ${fields}
      <slot name="captcha"></slot>
    </div>
    ${inTurn(() => sendingView(onItsWay, sender, { send, dispatch }))} ${roomForWhatComes()}
  </form>`;
}

/** The button, and above it where the request is while it is on its way. */
function sendingView(
  onItsWay: OnItsWay,
  sender: Sender,
  { send, dispatch }: Pick<FormHandlers, 'send' | 'dispatch'>,
): TemplateResult {
  const { phase } = onItsWay;
  const busy = isBusy(phase);
  const sendWord = phase.name === 'failed' ? msg('Try again') : msg('Send request');
  return html`<div>
    ${statusPanel(onItsWay, dispatch)}
    <div class="actions no-print">
      <button
        class="button send ${sender ? '' : 'needs-script'}"
        part="button"
        type=${nativePostOf(sender) ? 'submit' : 'button'}
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${send}
      >
        ${busy ? spinner() : nothing} ${changingText(busy ? msg('Sending…') : sendWord)}
      </button>
      ${sender ? nothing : html`<p>${msg('Sending needs JavaScript. Without it, please contact the clinic directly.')}</p>`}
    </div>
  </div>`;
}

/**
 * Enter sends, as in any form. A frame sandboxed without `allow-forms` swallows the form's own submit event, so that
 * is not relied on. Focus goes to the button, where it can stay while the fields rest.
 */
function sendOnEnter(event: KeyboardEvent, send: () => void): void {
  const field = event.target as HTMLInputElement;
  if (event.key !== 'Enter' || endsComposition(event)) return;
  if (!field.matches("input:not([type='radio'], [type='checkbox'])")) return;
  event.preventDefault();
  send();
  field.form?.querySelector<HTMLElement>('.button[aria-disabled]')?.focus();
}

/** Enter that takes what an input method offers. Safari ends the composition first and then tells of the key, as 229. */
function endsComposition(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}

/**
 * What the form is for, and what it is not for.
 * @param number to call in an emergency; null where it is not known
 */
export function introView(number: string | null, words: EmergencyProse): TemplateResult {
  const { notByForm } = words[number === null ? 'unknown' : 'known'];
  return html`<p class="notice emergency">
      ${icon('warning')}
      <span>${withValues(notByForm, { number: number && telephoneLink(number, 'call') })}</span>
    </p>
    <p>
      ${msg('Tell us how to reach you and when you could come. We will reply to arrange a day and time.')}
    </p>`;
}
