import { msg } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { AppointmentRequest } from '../../../features/booking/request.js';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { canPrint, printAlone } from '../../shared/print-alone.js';
import type { ClinicContact } from '../contact-view.js';
import type { RememberedTime } from '../free-times/free-times-controller.js';
import { copyOrSelect, requestCopy } from './request-copy.js';

/** A request that has come to an end, and the clinic it was for. */
export interface FinishedRequest extends Partial<RememberedTime> {
  level: number;
  request: AppointmentRequest;
  /** Milliseconds since 1970. */
  sentAt: number;
  clinic: ClinicContact;
  /** What the copy button has done so far, in words. */
  copied: string;
  tellCopied: (words: string) => void;
}

/** The whole request as a text to keep. */
export function copyText(finished: FinishedRequest): TemplateResult {
  return html`<pre class="copy" part="copy">${requestCopy(finished)}</pre>`;
}

/** Takes the copy away: to the clipboard, on paper. What the copy button did is read out; focus stays on it. */
export function copyActions(
  { copied, tellCopied, toCalendar }: FinishedRequest,
  look: '' | 'secondary',
): TemplateResult {
  const copy = (event: Event): void => {
    // Emptied first: the same words a second time would not be read out.
    tellCopied('');
    void copyOrSelect(copyOf(event)).then(tellCopied);
  };
  return html`<div class="actions no-print">
    ${button(html`${icon('copy')} ${msg('Copy')}`, copy, look, 'copy')}
    ${
      canPrint()
        ? button(
            html`${icon('print')} ${msg('Print')}`,
            (event) => printAlone(copyOf(event)),
            'secondary',
            'print',
          )
        : nothing
    }
    ${toCalendar}
    <span role="status">${changingText(copied)}</span>
  </div>`;
}

/** The copy that is shown with a button. */
function copyOf({ currentTarget }: Event): HTMLElement {
  const button = currentTarget as HTMLElement;
  return button.closest('section')?.querySelector('pre') ?? button;
}
