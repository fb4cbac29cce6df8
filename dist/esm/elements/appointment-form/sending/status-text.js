import { msg } from '../../../locales/msg.js';
import { MOST_TRIES } from '../../../features/delivery/retry.js';
import { pluralRules } from '../../../locales/formatters.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { numberText } from '../number-text.js';
import { str } from '@lit/localize';

function statusText(phase) {
  switch (phase.name) {
    case "held":
    case "posting":
      return "tries" in phase && phase.tries > 1 ? msg(str`Trying again: try ${phase.tries} of ${MOST_TRIES}…`) : msg("Sending your request\u2026");
    case "waiting":
      return waitingText(Math.max(1, Math.round(phase.ms / 1e3)));
    case "offline":
      return msg(
        "You are offline. We will send your request as soon as you are back online. Keep this page open."
      );
    default:
      return "";
  }
}
function statusTitle({ name }) {
  switch (name) {
    case "held":
    case "posting":
      return msg("One moment");
    case "waiting":
      return msg("No answer yet");
    case "offline":
      return msg("Waiting for your connection");
    default:
      return "";
  }
}
function waitingText(seconds) {
  const number = numberText(seconds);
  switch (pluralRules(shownLocale()).select(seconds)) {
    case "one":
      return msg(
        str`No answer yet. We will try again automatically in about ${number} second. Keep this page open.`
      );
    case "two":
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`,
        { id: "waiting-two" }
      );
    case "few":
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`,
        { id: "waiting-few" }
      );
    case "many":
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`,
        { id: "waiting-many" }
      );
    default:
      return msg(
        str`No answer yet. We will try again automatically in about ${number} seconds. Keep this page open.`
      );
  }
}

export { statusText, statusTitle };
