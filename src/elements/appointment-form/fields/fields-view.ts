import { msg, str } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  CONTACTS,
  DRAFT_FIELDS,
  FIELDS,
  PATIENTS,
  TIMES,
  type DraftField,
  type Weekday,
} from '../../../features/booking/fields.js';
import { HONEYPOT, type GuideLevel } from '../../../features/booking/request.js';
import { changingText } from '../../shared/changing-text.js';
import { inTurn } from '../../shared/in-turn.js';
import {
  choice,
  choiceField,
  controlId,
  describedBy,
  errorLine,
  optional,
  required,
  textField,
  type FormState,
} from './field-view.js';
import { SHARE } from './form-controls.js';
import { answerWord, consentWords } from './field-words.js';
import { numberText } from '../number-text.js';

export interface FieldsView extends FormState {
  clinic: string | null;
  /** Days that can be asked for; none leaves the question out. */
  openDays: readonly Weekday[];
  /** When the clinic is closed besides, in words; empty where it is not. */
  closed: string;
  privacyUrl: string | null;
  /** The clinic's free times, or nothing. */
  freeTimes: unknown;
  /** Free times take the place of days and a time of day. */
  hidesDays: boolean;
  /** The guide's outcome where the clinic lets the patient share it, and there is one. */
  shareable: GuideLevel | null;
}

/** What a patient types first is there first; the fields below it come in turns, as a phone has time. */
const SHOWN_FIRST: DraftField = 'name';

/**
 * All fields, in the order of their table. They hold their own values; nothing here writes to them after the first time.
 */
export function fieldsView(view: FieldsView): TemplateResult {
  // A field that is missing here does not compile. What is asked together stands under the first of its fields.
  const views: Record<DraftField, () => unknown> = {
    name: () => textField('name', view, { autocomplete: 'name', need: 'required' }),
    phone: () => waysToReach(view),
    email: () => nothing,
    contact: () => choiceField('contact', CONTACTS, view),
    patient: () => choiceField('patient', PATIENTS, view),
    days: () => whenItSuits(view),
    time: () => nothing,
    message: () => messageField(view),
    consent: () => [shareChoice(view.shareable), consentField(view)],
  };
  return html`
    ${DRAFT_FIELDS.map((field) => (field === SHOWN_FIRST ? views[field]() : inTurn(views[field])))}
    <div class="visually-hidden" inert>
      <label>${msg('Leave this empty')} <input name=${HONEYPOT} tabindex="-1" autocomplete="off" /></label>
    </div>
  `;
}

function waysToReach(view: FieldsView): TemplateResult {
  return html`<fieldset class="field" part="field" aria-describedby="reach-hint">
    <legend>${msg('How can we reach you?')}</legend>
    <p class="hint" id="reach-hint">
      ${msg('A phone number or an email address is required. Both are welcome.')}
    </p>
    <div class="pair">
      ${textField('phone', view, { type: 'tel', autocomplete: 'tel' })}
      ${textField('email', view, { type: 'email', autocomplete: 'email' })}
    </div>
  </fieldset>`;
}

/** A free time of the clinic's, or else days and a time of day. */
function whenItSuits(view: FieldsView): TemplateResult {
  const { openDays, closed, freeTimes, hidesDays } = view;
  return html`${closed ? html`<p class="closed">${changingText(closed)}</p>` : nothing} ${freeTimes}
    <div class="fields" ?hidden=${hidesDays}>
      ${
        openDays.length > 0
          ? choiceField(
              'days',
              openDays,
              view,
              msg('Check all that work for you, or none if any day will do.'),
            )
          : nothing
      }
      ${choiceField('time', TIMES, view)}
    </div>`;
}

function messageField(view: FieldsView): TemplateResult {
  return textField('message', view, {
    need: 'optional',
    hint: msg(
      str`Such as a wheelchair-accessible entrance or an interpreter. Please leave out medical details. We will ask about them in private. At most ${numberText(FIELDS.message.limit)} characters.`,
    ),
  });
}

function shareChoice(shareable: GuideLevel | null): TemplateResult | typeof nothing {
  if (shareable === null) return nothing;
  return choice(
    html`<input type="checkbox" name=${SHARE} />`,
    html`${msg(str`Also send what the guide on this page suggested to me: “${answerWord(shareable)}”.`)}
    ${optional()}`,
  );
}

function consentField({ clinic, privacyUrl, problems: { consent } }: FieldsView): TemplateResult {
  return html`<div class="field" part="field">
    ${errorLine('consent', consent)}
    ${choice(
      html`<input
        id=${controlId('consent')}
        type="checkbox"
        name="consent"
        required
        aria-invalid=${consent ? 'true' : 'false'}
        aria-describedby=${describedBy('consent', consent)}
      />`,
      html`${consentWords(clinic)} ${required()}`,
    )}
    ${
      privacyUrl
        ? html`<p class="hint">
            <a href=${privacyUrl} target="_blank" rel="noopener">${msg('How your details are handled')}</a>
            ${msg('(opens in a new tab)')}
          </p>`
        : nothing
    }
  </div>`;
}
