import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LIMITS } from '../../features/booking/limits.js';
import {
  CONTACTS,
  HONEYPOT,
  PATIENTS,
  TIMES,
  type GuideLevel,
  type Weekday,
} from '../../features/booking/request.js';
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
import { answerWord, numberText } from './messages.js';

export interface FieldsView extends FormState {
  clinic: string | null;
  /** Days that can be asked for; none leaves the question out. */
  openDays: readonly Weekday[];
  privacyUrl: string | null;
  /** The clinic's free times, or nothing. */
  freeTimes: unknown;
  /** Free times take the place of days and a time of day. */
  hidesDays: boolean;
  /** The guide's outcome where the clinic lets the patient share it, and there is one. */
  shareable: GuideLevel | null;
}

/** All fields, in their order. They hold their own values; nothing here writes to them after the first time. */
export function fieldsView(view: FieldsView): TemplateResult {
  const { clinic, openDays, privacyUrl, shareable } = view;
  const { consent } = view.problems;
  return html`
    ${textField('name', view)}
    <fieldset class="field" part="field" aria-describedby="reach-hint">
      <legend>${msg('How can we reach you?')}</legend>
      <p class="hint" id="reach-hint">
        ${msg('A phone number or an e-mail address is required. Both are welcome.')}
      </p>
      <div class="pair">
        ${textField('phone', view, { type: 'tel' })} ${textField('email', view, { type: 'email' })}
      </div>
    </fieldset>
    ${choiceField('contact', CONTACTS, view)} ${choiceField('patient', PATIENTS, view)} ${view.freeTimes}
    <div class="fields" ?hidden=${view.hidesDays}>
      ${
        openDays.length > 0
          ? choiceField('days', openDays, view, msg('Tick all that suit you, or none if any day will do.'))
          : nothing
      }
      ${choiceField('time', TIMES, view)}
    </div>
    ${textField('message', view, {
      hint: msg(
        str`Such as a step-free entrance or an interpreter. Please leave out medical details: we ask about them in private. At most ${numberText(LIMITS.message)} characters.`,
      ),
    })}
    ${
      shareable
        ? choice(
            html`<input type="checkbox" name=${SHARE} />`,
            html`${msg(str`Also send what the guide on this page suggested to me: “${answerWord(shareable)}”.`)}
            ${optional()}`,
          )
        : nothing
    }
    <div class="field" part="field">
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
        html`${
          clinic
            ? msg(str`I agree that ${clinic} may use these details to answer my request.`)
            : msg('I agree that the clinic may use these details to answer my request.')
        }
        ${required()}`,
      )}
      ${
        privacyUrl
          ? html`<p class="hint">
              <a href=${privacyUrl} target="_blank" rel="noopener">${msg('How your details are handled')}</a>
              ${msg('(opens in a new tab)')}
            </p>`
          : nothing
      }
    </div>
    <div class="visually-hidden" inert>
      <label>${msg('Leave this empty')} <input name=${HONEYPOT} tabindex="-1" autocomplete="off" /></label>
    </div>
  `;
}
