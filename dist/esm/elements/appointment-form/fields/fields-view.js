import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { DRAFT_FIELDS, FIELDS, PATIENTS, CONTACTS, TIMES } from '../../../features/booking/fields.js';
import { HONEYPOT } from '../../../features/booking/request.js';
import { changingText } from '../../shared/changing-text.js';
import { inTurn } from '../../shared/in-turn.js';
import { choiceField, textField, choice, optional, errorLine, required, controlId, describedBy } from './field-view.js';
import { SHARE } from './form-controls.js';
import { answerWord, consentWords } from './field-words.js';
import { numberText } from '../number-text.js';
import { str } from '@lit/localize';

const SHOWN_FIRST = "name";
function fieldsView(view) {
  const views = {
    name: () => textField("name", view, { autocomplete: "name", need: "required" }),
    phone: () => waysToReach(view),
    email: () => nothing,
    contact: () => choiceField("contact", CONTACTS, view),
    patient: () => choiceField("patient", PATIENTS, view),
    days: () => whenItSuits(view),
    time: () => nothing,
    message: () => messageField(view),
    consent: () => [shareChoice(view.shareable), consentField(view)]
  };
  return html`
    ${DRAFT_FIELDS.map((field) => field === SHOWN_FIRST ? views[field]() : inTurn(views[field]))}
    <div class="visually-hidden" inert>
      <label>${msg("Leave this empty")} <input name=${HONEYPOT} tabindex="-1" autocomplete="off" /></label>
    </div>
  `;
}
function waysToReach(view) {
  return html`<fieldset class="field" part="field" aria-describedby="reach-hint">
    <legend>${msg("How can we reach you?")}</legend>
    <p class="hint" id="reach-hint">
      ${msg("A phone number or an email address is required. Both are welcome.")}
    </p>
    <div class="pair">
      ${textField("phone", view, { type: "tel", autocomplete: "tel" })}
      ${textField("email", view, { type: "email", autocomplete: "email" })}
    </div>
  </fieldset>`;
}
function whenItSuits(view) {
  const { openDays, closed, freeTimes, hidesDays } = view;
  return html`${closed ? html`<p class="closed">${changingText(closed)}</p>` : nothing} ${freeTimes}
    <div class="fields" ?hidden=${hidesDays}>
      ${openDays.length > 0 ? choiceField(
    "days",
    openDays,
    view,
    msg("Check all that work for you, or none if any day will do.")
  ) : nothing}
      ${choiceField("time", TIMES, view)}
    </div>`;
}
function messageField(view) {
  return textField("message", view, {
    need: "optional",
    hint: msg(
      str`Such as a wheelchair-accessible entrance or an interpreter. Please leave out medical details. We will ask about them in private. At most ${numberText(FIELDS.message.limit)} characters.`
    )
  });
}
function shareChoice(shareable) {
  if (shareable === null) return nothing;
  return choice(
    html`<input type="checkbox" name=${SHARE} />`,
    html`${msg(str`Also send what the guide on this page suggested to me: “${answerWord(shareable)}”.`)}
    ${optional()}`
  );
}
function consentField({ clinic, privacyUrl, problems: { consent } }) {
  return html`<div class="field" part="field">
    ${errorLine("consent", consent)}
    ${choice(
    html`<input
        id=${controlId("consent")}
        type="checkbox"
        name="consent"
        required
        aria-invalid=${consent ? "true" : "false"}
        aria-describedby=${describedBy("consent", consent)}
      />`,
    html`${consentWords(clinic)} ${required()}`
  )}
    ${privacyUrl ? html`<p class="hint">
            <a href=${privacyUrl} target="_blank" rel="noopener">${msg("How your details are handled")}</a>
            ${msg("(opens in a new tab)")}
          </p>` : nothing}
  </div>`;
}

export { fieldsView };
