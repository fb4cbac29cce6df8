import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { AppointmentRequest } from '../../features/booking/request.js';
import { button } from '../widget/button-view.js';
import { heading } from '../widget/heading.js';
import { printAlone } from '../widget/print-alone.js';
import type { ClinicContact } from './contact-view.js';
import type { KeptTime } from './free-times/free-times-controller.js';
import { copyOrSelect, requestCopy } from './request-copy.js';

/** A request that has come to an end, and the clinic it was for. */
export interface Ended extends Partial<KeptTime> {
  level: number;
  request: AppointmentRequest;
  clinic: ClinicContact;
  /** What the copy button has done so far, in words. */
  copied: string;
  tellCopied: (words: string) => void;
}

/** The request to keep: as a text to copy, on paper. What the copy button did is read out; focus stays on it. */
export function keepView({
  level,
  request,
  clinic,
  copied,
  tellCopied,
  slotWords,
  toCalendar,
}: Ended): TemplateResult {
  const copy = (event: Event): void => {
    // Emptied first: the same words a second time would not be read out.
    tellCopied('');
    void copyOrSelect(kept(event)).then(tellCopied);
  };
  return html`${heading(level + 1, msg('Your request, to keep'))}
    <pre class="copy" part="copy">${requestCopy(request, clinic, slotWords)}</pre>
    <div class="actions no-print">
      ${button(msg('Copy'), copy, 'secondary')}
      ${button(msg('Print'), (event) => printAlone(kept(event)), 'secondary')} ${toCalendar}
      <span role="status">${copied}</span>
    </div>`;
}

/** The copy that is shown with a button. */
function kept({ target }: Event): HTMLElement {
  const button = target as HTMLElement;
  return button.closest('section')?.querySelector('pre') ?? button;
}
