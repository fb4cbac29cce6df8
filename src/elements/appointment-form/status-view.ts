import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Phase } from '../../features/booking/submission.js';
import { MOST_TRIES } from '../../features/delivery/retry.js';
import { shownLocale } from '../../locales/language.js';

/** Where the request is, in words: read out politely, empty while nothing is on its way. */
export function statusText(phase: Phase): string {
  switch (phase.name) {
    case 'held':
      return msg('Sending your request …');
    case 'posting':
      return phase.tries === 1
        ? msg('Sending your request …')
        : msg(str`Trying again: try ${phase.tries} of ${MOST_TRIES} …`);
    case 'waiting': {
      const seconds = Math.max(1, Math.round(phase.ms / 1000)).toLocaleString(shownLocale());
      return msg(
        str`No answer yet. Your request is sent again by itself, in about ${seconds} s. Keep this page open.`,
      );
    }
    case 'offline':
      return msg(
        'You are offline. Your request waits here and is sent by itself once the connection is back. Keep this page open.',
      );
    default:
      return '';
  }
}

/** For a patient who would rather not wait: while nothing is under way, or once the first try has come to nothing. */
export function waitingActions(
  phase: Phase,
  tryNow: () => void,
  stop: () => void,
): TemplateResult | typeof nothing {
  const idle = phase.name === 'waiting' || phase.name === 'offline';
  if (!idle && !(phase.name === 'posting' && phase.tries > 1)) return nothing;
  return html`${
      idle
        ? html`<button class="button secondary" part="button" type="button" @click=${tryNow}>
            ${msg('Try now')}
          </button>`
        : nothing
    }
    <button class="button plain" part="button" type="button" @click=${stop}>${msg('Stop waiting')}</button>`;
}
