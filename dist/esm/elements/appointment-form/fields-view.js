import { msg, str } from '@lit/localize';
import { nothing, html } from 'lit';
import { LIMITS } from '../../features/booking/limits.js';
import { HONEYPOT, CONTACTS, PATIENTS, TIMES } from '../../features/booking/request.js';
import { textField, choiceField, choice, optional, errorLine, required, controlId, describedBy } from './field-view.js';
import { SHARE } from './form-controls.js';
import { numberText, answerWord } from './messages.js';

/** All fields, in their order. They hold their own values; nothing here writes to them after the first time. */
function fieldsView(view) {
    const { clinic, openDays, privacyUrl, shareable } = view;
    const { consent } = view.problems;
    return html `
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
      ${openDays.length > 0
        ? choiceField('days', openDays, view, msg('Tick all that suit you, or none if any day will do.'))
        : nothing}
      ${choiceField('time', TIMES, view)}
    </div>
    ${textField('message', view, {
        hint: msg(str `Such as a step-free entrance or an interpreter. Please leave out medical details: we ask about them in private. At most ${numberText(LIMITS.message)} characters.`),
    })}
    ${shareable
        ? choice(html `<input type="checkbox" name=${SHARE} />`, html `${msg(str `Also send what the guide on this page suggested to me: “${answerWord(shareable)}”.`)}
            ${optional()}`)
        : nothing}
    <div class="field" part="field">
      ${errorLine('consent', consent)}
      ${choice(html `<input
          id=${controlId('consent')}
          type="checkbox"
          name="consent"
          required
          aria-invalid=${consent ? 'true' : 'false'}
          aria-describedby=${describedBy('consent', consent)}
        />`, html `${clinic
        ? msg(str `I agree that ${clinic} may use these details to answer my request.`)
        : msg('I agree that the clinic may use these details to answer my request.')}
        ${required()}`)}
      ${privacyUrl
        ? html `<p class="hint">
              <a href=${privacyUrl} target="_blank" rel="noopener">${msg('How your details are handled')}</a>
              ${msg('(opens in a new tab)')}
            </p>`
        : nothing}
    </div>
    <div class="visually-hidden" inert>
      <label>${msg('Leave this empty')} <input name=${HONEYPOT} tabindex="-1" autocomplete="off" /></label>
    </div>
  `;
}

export { fieldsView };
