import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { pluralRules } from '../../../locales/formatters.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { changingText } from '../../shared/changing-text.js';
import { numberText } from '../number-text.js';
import { str } from '@lit/localize';

function roomView(left) {
  return html`<p
      class="hint room ${(left ?? 0) < 0 ? "over" : ""}"
      aria-hidden="true"
      ?hidden=${left === void 0}
    >
      ${left === void 0 ? nothing : changingText(left < 0 ? tooMany(-left) : charactersLeft(left))}
    </p>
    <p class="visually-hidden" aria-live="polite">
      ${left === void 0 ? nothing : changingText(roughly(left))}
    </p>`;
}
function roughly(left) {
  const step = numberText((Math.floor(left / 20) + 1) * 20);
  return left < 0 ? msg("Too long") : msg(str`Fewer than ${step} characters left`);
}
function charactersLeft(left) {
  const number = numberText(left);
  switch (pluralRules(shownLocale()).select(left)) {
    case "one":
      return msg(str`${number} character left`);
    case "two":
      return msg(str`${number} characters left`, { id: "characters-left-two" });
    case "few":
      return msg(str`${number} characters left`, { id: "characters-left-few" });
    case "many":
      return msg(str`${number} characters left`, { id: "characters-left-many" });
    default:
      return msg(str`${number} characters left`);
  }
}
function tooMany(over) {
  const number = numberText(over);
  switch (pluralRules(shownLocale()).select(over)) {
    case "one":
      return msg(str`${number} character too many`);
    case "two":
      return msg(str`${number} characters too many`, { id: "characters-too-many-two" });
    case "few":
      return msg(str`${number} characters too many`, { id: "characters-too-many-few" });
    case "many":
      return msg(str`${number} characters too many`, { id: "characters-too-many-many" });
    default:
      return msg(str`${number} characters too many`);
  }
}

export { roomView };
