import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LIMITS } from '../../features/booking/limits.js';
import {
  CONTACTS,
  EMPTY_DRAFT,
  HONEYPOT,
  PATIENTS,
  TIMES,
  type GuideLevel,
  type Weekday,
} from '../../features/booking/request.js';
import { shownLocale } from '../../locales/language.js';
import { choiceField, controlId, errorLine, textField, type ShownProblems } from './field-view.js';
import { SHARE, type TextFieldName } from './form-controls.js';
import { contactWord, levelWord, patientWord, timeWord, weekdayWord } from './messages.js';

export interface FieldsView {
  problems: ShownProblems;
  /** Characters typed so far. */
  lengths: Partial<Record<TextFieldName, number>>;
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
export function fieldsView({
  problems,
  lengths,
  clinic,
  openDays,
  privacyUrl,
  freeTimes,
  hidesDays,
  shareable,
}: FieldsView): TemplateResult {
  const text = (field: Parameters<typeof textField>[0]) =>
    textField(field, problems, lengths[field.name] ?? 0);
  const longest = LIMITS.message.toLocaleString(shownLocale());
  return html`
    ${text({ name: 'name', autocomplete: 'name', required: true })}
    <fieldset class="field" part="field" aria-describedby="reach-hint">
      <legend>${msg('How can we reach you?')}</legend>
      <p class="hint" id="reach-hint">
        ${msg('A phone number or an e-mail address is required. Both are welcome.')}
      </p>
      <div class="pair">
        ${text({ name: 'phone', type: 'tel', autocomplete: 'tel' })}
        ${text({ name: 'email', type: 'email', autocomplete: 'email' })}
      </div>
    </fieldset>
    ${choiceField(
      'contact',
      CONTACTS.map((value) => ({ value, label: contactWord(value), checked: value === EMPTY_DRAFT.contact })),
      problems,
    )}
    ${choiceField(
      'patient',
      PATIENTS.map((value) => ({ value, label: patientWord(value) })),
      problems,
    )}
    ${freeTimes}
    <div class="fields" ?hidden=${hidesDays}>
      ${
        openDays.length > 0
          ? choiceField(
              'days',
              openDays.map((value) => ({ value, label: weekdayWord(value) })),
              problems,
              msg('Tick all that suit you, or none if any day will do.'),
            )
          : nothing
      }
      ${choiceField(
        'time',
        TIMES.map((value) => ({ value, label: timeWord(value), checked: value === EMPTY_DRAFT.time })),
        problems,
      )}
    </div>
    ${text({
      name: 'message',
      hint: msg(
        str`Such as a step-free entrance or an interpreter. Please leave out medical details: we ask about them in private. At most ${longest} characters.`,
      ),
    })}
    ${
      shareable
        ? html`<label class="choice tick">
            <input type="checkbox" name=${SHARE} value="yes" />
            <span>
              ${msg(str`Also send what the guide on this page suggested to me: “${levelWord(shareable)}”.`)}
              <span class="need">${msg('(optional)')}</span>
            </span>
          </label>`
        : nothing
    }
    <div class="field" part="field">
      ${errorLine('consent', problems.consent)}
      <label class="choice tick">
        <input
          id=${controlId('consent')}
          type="checkbox"
          name="consent"
          value="true"
          required
          aria-invalid=${problems.consent ? 'true' : 'false'}
          aria-describedby=${problems.consent ? `${controlId('consent')}-error` : nothing}
        />
        <span>
          ${
            clinic
              ? msg(str`I agree that ${clinic} may use these details to answer my request.`)
              : msg('I agree that the clinic may use these details to answer my request.')
          }
          <span class="need" aria-hidden="true">${msg('(required)')}</span>
        </span>
      </label>
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
