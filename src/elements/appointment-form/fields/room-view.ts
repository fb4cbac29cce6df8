import { msg, str } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { pluralRules } from '../../../locales/formatters.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { changingText } from '../../shared/changing-text.js';
import { numberText } from '../number-text.js';

/**
 * How much room is left, shown near the limit. It is read out in steps, not at every key.
 * @param left undefined where the limit is far; below zero where the text is too long
 */
export function roomView(left: number | undefined): TemplateResult {
  return html`<p
      class="hint room ${(left ?? 0) < 0 ? 'over' : ''}"
      aria-hidden="true"
      ?hidden=${left === undefined}
    >
      ${left === undefined ? nothing : changingText(left < 0 ? tooMany(-left) : charactersLeft(left))}
    </p>
    <p class="visually-hidden" aria-live="polite">
      ${left === undefined ? nothing : changingText(roughly(left))}
    </p>`;
}

function roughly(left: number): string {
  const step = numberText((Math.floor(left / 20) + 1) * 20);
  return left < 0 ? msg('Too long') : msg(str`Fewer than ${step} characters left`);
}

// A sentence for each form that a language's plural may take. English has two; the others have ids of their own, so
// that a translation can tell them apart.

function charactersLeft(left: number): string {
  const number = numberText(left);
  switch (pluralRules(shownLocale()).select(left)) {
    case 'one':
      return msg(str`${number} character left`);
    case 'two':
      return msg(str`${number} characters left`, { id: 'characters-left-two' });
    case 'few':
      return msg(str`${number} characters left`, { id: 'characters-left-few' });
    case 'many':
      return msg(str`${number} characters left`, { id: 'characters-left-many' });
    default:
      return msg(str`${number} characters left`);
  }
}

function tooMany(over: number): string {
  const number = numberText(over);
  switch (pluralRules(shownLocale()).select(over)) {
    case 'one':
      return msg(str`${number} character too many`);
    case 'two':
      return msg(str`${number} characters too many`, { id: 'characters-too-many-two' });
    case 'few':
      return msg(str`${number} characters too many`, { id: 'characters-too-many-few' });
    case 'many':
      return msg(str`${number} characters too many`, { id: 'characters-too-many-many' });
    default:
      return msg(str`${number} characters too many`);
  }
}
