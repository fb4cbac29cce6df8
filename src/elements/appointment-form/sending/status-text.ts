import { msg, str } from '../../../locales/msg.js';
import type { Phase } from '../../../features/booking/submission.js';
import { MOST_TRIES } from '../../../features/delivery/retry.js';
import { pluralRules } from '../../../locales/formatters.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { numberText } from '../number-text.js';

/** Where the request is, in words: read out politely, empty while nothing is on its way. */
export function statusText(phase: Phase): string {
  switch (phase.name) {
    case 'held':
    case 'posting':
      return 'tries' in phase && phase.tries > 1
        ? msg(str`Trying again: try ${phase.tries} of ${MOST_TRIES}…`)
        : msg('Sending your request…');
    case 'waiting':
      return waitingText(Math.max(1, Math.round(phase.ms / 1000)));
    case 'offline':
      return msg(
        'You are offline. We will send your request as soon as you are back online. Keep this page open.',
      );
    default:
      return '';
  }
}

/** The same in a word or two, above it; empty while nothing is on its way. */
export function statusTitle({ name }: Phase): string {
  switch (name) {
    case 'held':
    case 'posting':
      return msg('One moment');
    case 'waiting':
      return msg('No answer yet');
    case 'offline':
      return msg('Waiting for your connection');
    default:
      return '';
  }
}

// A sentence for each form that a language's plural may take, as in `room-view.ts`.

function waitingText(seconds: number): string {
  const number = numberText(seconds);
  switch (pluralRules(shownLocale()).select(seconds)) {
    case 'one':
      return msg(
        str`No answer yet. We will try again automatically in about ${number} second. Keep this page open.`,
      );
    case 'two':
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`,
        { id: 'waiting-two' },
      );
    case 'few':
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`,
        { id: 'waiting-few' },
      );
    case 'many':
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`,
        { id: 'waiting-many' },
      );
    default:
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`,
      );
  }
}
