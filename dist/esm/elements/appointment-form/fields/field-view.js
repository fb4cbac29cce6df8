import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { EMPTY_DRAFT, FIELDS } from '../../../features/booking/fields.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { problemText, fieldLabel, answerWord } from './field-words.js';
import { roomView } from './room-view.js';

const controlId = (field) => `field-${field}`;
const required = () => html`<span class="need" aria-hidden="true">${msg("(required)")}</span>`;
const optional = () => html`<span class="need">${msg("(optional)")}</span>`;
function textField(name, { problems, room }, { autocomplete, type = "text", hint, need }) {
  const id = controlId(name);
  const problem = problems[name];
  const invalid = problem ? "true" : "false";
  const beside = describedBy(name, problem, hint);
  return html`<div class="field" part="field">
    <label for=${id}
      >${fieldLabel(name)}
      ${need === "required" ? required() : nothing}${need === "optional" ? optional() : nothing}</label
    >
    ${hintLine(name, hint)} ${errorLine(name, problem)}
    ${FIELDS[name].lines === "many" ? html`<textarea
            id=${id}
            name=${name}
            rows="4"
            dir="auto"
            part="input"
            aria-invalid=${invalid}
            aria-describedby=${beside}
          ></textarea>` : html`<input
            id=${id}
            name=${name}
            type=${type}
            inputmode=${type}
            dir=${type === "text" ? "auto" : "ltr"}
            autocomplete=${autocomplete ?? nothing}
            part="input"
            ?required=${need === "required"}
            aria-invalid=${invalid}
            aria-describedby=${beside}
          />`}
    ${roomView(room[name])}
  </div>`;
}
function hintLine(field, hint) {
  return hint ? html`<p class="hint" id="${controlId(field)}-hint">${hint}</p>` : nothing;
}
function errorLine(field, problem) {
  return problem ? html`<p class="error" id="${controlId(field)}-error">
        ${icon("warning")}
        <span
          ><span class="visually-hidden">${msg("Error:")}</span>
          ${changingText(problemText(field, problem))}</span
        >
      </p>` : nothing;
}
function describedBy(field, problem, hint) {
  const id = controlId(field);
  return [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(" ") || nothing;
}
function choice(input, words) {
  return html`<label class="choice" part="choice"
    >${input} <span data-words=${typeof words === "string" ? words : nothing}>${words}</span></label
  >`;
}
function choiceField(field, answers, { problems }, hint) {
  const problem = problems[field];
  return html`<fieldset class="field" part="field" aria-describedby=${describedBy(field, problem, hint)}>
    <legend>${fieldLabel(field)} ${field === "patient" || field === "days" ? optional() : nothing}</legend>
    ${hintLine(field, hint)} ${errorLine(field, problem)}
    <div class="choices">
      ${answers.map(
    (answer, index) => choice(
      html`<input
            id=${index === 0 ? controlId(field) : nothing}
            type=${field === "days" ? "checkbox" : "radio"}
            name=${field}
            value=${answer}
            ?checked=${answer === EMPTY_DRAFT[field]}
          />`,
      answerWord(answer)
    )
  )}
    </div>
  </fieldset>`;
}

export { choice, choiceField, controlId, describedBy, errorLine, optional, required, textField };
