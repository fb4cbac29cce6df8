import { msg, str } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isBusy, type Phase, type SubmissionEvent } from '../../../features/booking/submission.js';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { numberText } from '../number-text.js';
import { otherWays, type ClinicContact } from '../contact-view.js';
import { spinner } from './spinner.js';
import { statusText, statusTitle } from './status-text.js';

/** What is seen while the request is on its way. */
export interface OnItsWay {
  phase: Phase;
  clinic: ClinicContact;
  /** The patient has waited for some seconds. */
  waitsLong: boolean;
  /** Until the next try; null while none is waited for. */
  secondsLeft: number | null;
}

/**
 * Where the request is, while it is on its way. The live region is there all the time: one that appears together with
 * its text is not read out by every screen reader. Where the seconds are counted, the sentence that names them once is
 * only heard, and the one that counts is only seen.
 */
export function statusPanel(
  { phase, clinic, waitsLong, secondsLeft }: OnItsWay,
  dispatch: (event: SubmissionEvent) => void,
): TemplateResult {
  const busy = isBusy(phase);
  return html`<div class="no-print ${busy ? 'on-its-way' : ''}">
    ${busy ? iconOf(phase) : nothing}
    <div>
      ${busy ? html`<p class="status-title">${changingText(statusTitle(phase))}</p>` : nothing}
      <p class="status ${secondsLeft === null ? '' : 'visually-hidden'}" role="status">
        ${changingText(statusText(phase))}
      </p>
      ${
        secondsLeft === null
          ? nothing
          : html`<p class="countdown" aria-hidden="true">${changingText(countdownText(secondsLeft))}</p>`
      }
      ${waitingActions(phase, dispatch)}
      ${
        waitsLong
          ? html`<p class="else">${msg('You can also contact the clinic directly.')} ${otherWays(clinic)}</p>`
          : nothing
      }
    </div>
  </div>`;
}

function iconOf({ name }: Phase): TemplateResult {
  if (name === 'offline') return icon('offline');
  return name === 'waiting' ? icon('clock') : spinner();
}

function countdownText(seconds: number): string {
  return msg(str`We will try again automatically in ${numberText(seconds)} s. Keep this page open.`);
}

/** For a patient who would rather not wait: while nothing is under way, or once the first try has come to nothing. */
function waitingActions(
  phase: Phase,
  dispatch: (event: SubmissionEvent) => void,
): TemplateResult | typeof nothing {
  const idle = phase.name === 'waiting' || phase.name === 'offline';
  if (!idle && !(phase.name === 'posting' && phase.tries > 1)) return nothing;
  return html`<div class="actions">
    ${idle ? button(msg('Try now'), () => dispatch({ type: 'try-now' }), 'secondary') : nothing}
    ${button(msg('Stop waiting'), () => dispatch({ type: 'stop' }), idle ? 'plain' : 'secondary')}
  </div>`;
}
