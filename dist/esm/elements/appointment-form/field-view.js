import { msg, str } from '@lit/localize';
import { nothing, html } from 'lit';
import { LIMITS } from '../../features/booking/limits.js';
import { EMPTY_DRAFT } from '../../features/booking/request.js';
import { problemText, fieldLabel, answerWord, numberText } from './messages.js';

/** The id of a field's control; for a group, of its first one. */
const controlId = (field) => `field-${field}`;
const required = () => html `<span class="need" aria-hidden="true">${msg('(required)')}</span>`;
const optional = () => html `<span class="need">${msg('(optional)')}</span>`;
/** A label, its hint, what is wrong, the native control, and near the limit how much room is left. */
function textField(name, { problems, typed }, { type, hint } = {}) {
    const id = controlId(name);
    const problem = problems[name];
    const invalid = problem ? 'true' : 'false';
    const beside = describedBy(name, problem, hint);
    return html `<div class="field" part="field">
    <label for=${id}
      >${fieldLabel(name)}
      ${name === 'name' ? required() : nothing}${name === 'message' ? optional() : nothing}</label
    >
    ${hintLine(name, hint)} ${errorLine(name, problem)}
    ${name === 'message'
        ? html `<textarea
            id=${id}
            name=${name}
            rows="4"
            part="input"
            aria-invalid=${invalid}
            aria-describedby=${beside}
          ></textarea>`
        : html `<input
            id=${id}
            name=${name}
            type=${type ?? 'text'}
            inputmode=${type ?? 'text'}
            autocomplete=${type ?? 'name'}
            part="input"
            ?required=${name === 'name'}
            aria-invalid=${invalid}
            aria-describedby=${beside}
          />`}
    ${roomLeft(LIMITS[name] - typed[name].length, LIMITS[name] / 10)}
  </div>`;
}
/** Shown near the limit. It is read out in steps, not at every key. */
function roomLeft(left, near) {
    const over = left < 0;
    const step = numberText((Math.floor(left / 20) + 1) * 20);
    const rough = over ? msg('Too long') : msg(str `Fewer than ${step} characters left`);
    const exact = over
        ? msg(str `${numberText(-left)} characters too many`)
        : msg(str `${numberText(left)} characters left`);
    return html `<p class="hint room ${over ? 'over' : ''}" aria-hidden="true" ?hidden=${left >= near}>
      ${exact}
    </p>
    <p class="visually-hidden" aria-live="polite">${left < near ? rough : nothing}</p>`;
}
function hintLine(field, hint) {
    return hint ? html `<p class="hint" id="${controlId(field)}-hint">${hint}</p>` : nothing;
}
function errorLine(field, problem) {
    return problem
        ? html `<p class="error" id="${controlId(field)}-error">
        <span class="visually-hidden">${msg('Error:')}</span> ${problemText(field, problem)}
      </p>`
        : nothing;
}
/** The ids of a field's hint and error, where they are there. */
function describedBy(field, problem, hint) {
    const id = controlId(field);
    return [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || nothing;
}
/** Something to tick, and what it means. */
function choice(input, words) {
    return html `<label class="choice" part="choice">${input} <span>${words}</span></label>`;
}
/** A question with radio buttons or checkboxes. */
function choiceField(field, answers, { problems }, hint) {
    const problem = problems[field];
    return html `<fieldset class="field" part="field" aria-describedby=${describedBy(field, problem, hint)}>
    <legend>${fieldLabel(field)} ${field === 'patient' || field === 'days' ? optional() : nothing}</legend>
    ${hintLine(field, hint)} ${errorLine(field, problem)}
    <div class="choices">
      ${answers.map((answer, index) => choice(html `<input
            id=${index === 0 ? controlId(field) : nothing}
            type=${field === 'days' ? 'checkbox' : 'radio'}
            name=${field}
            value=${answer}
            ?checked=${answer === EMPTY_DRAFT[field]}
          />`, answerWord(answer)))}
    </div>
  </fieldset>`;
}

export { choice, choiceField, controlId, describedBy, errorLine, optional, required, textField };
