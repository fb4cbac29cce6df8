import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Findings } from '../../features/booking/still-wrong.js';
import { LIMITS } from '../../features/booking/limits.js';
import { shownLocale } from '../../locales/language.js';
import type { TextFieldName } from './form-controls.js';
import { fieldLabel, problemText, type ShownField } from './messages.js';

/** What is wrong with the fields that a patient sees. */
export type ShownProblems = Findings;

export interface TextField {
  name: TextFieldName;
  type?: 'text' | 'tel' | 'email';
  autocomplete?: 'name' | 'tel' | 'email';
  required?: boolean;
  hint?: string;
}

/** The id of a field's control; for a group, of its first one. */
export const controlId = (field: ShownField): string => `field-${field}`;

const REQUIRED = (): TemplateResult =>
  html`<span class="need" aria-hidden="true">${msg('(required)')}</span>`;
const OPTIONAL = (): TemplateResult => html`<span class="need">${msg('(optional)')}</span>`;

/** A label, its hint, what is wrong, the native control, and near the limit how much room is left. */
export function textField(field: TextField, problems: ShownProblems, length: number): TemplateResult {
  const { name, hint, required = false } = field;
  const id = controlId(name);
  const problem = problems[name];
  const describedBy = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const invalid = problem ? 'true' : 'false';
  return html`<div class="field" part="field">
    <label for=${id}
      >${fieldLabel(name)}
      ${required ? REQUIRED() : nothing}${name === 'message' ? OPTIONAL() : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${errorLine(name, problem)}
    ${
      name === 'message'
        ? html`<textarea
            id=${id}
            name=${name}
            rows="4"
            part="input"
            aria-invalid=${invalid}
            aria-describedby=${ifDefined(describedBy)}
          ></textarea>`
        : html`<input
            id=${id}
            name=${name}
            type=${field.type ?? 'text'}
            inputmode=${field.type ?? 'text'}
            autocomplete=${ifDefined(field.autocomplete)}
            part="input"
            ?required=${required}
            aria-invalid=${invalid}
            aria-describedby=${ifDefined(describedBy)}
          />`
    }
    ${roomLeft(LIMITS[name], length)}
  </div>`;
}

/** Shown from nine tenths of the limit on. It is read out in steps, not at every key. */
function roomLeft(limit: number, length: number): TemplateResult {
  const left = limit - length;
  const near = left < limit / 10;
  const number = (value: number): string => value.toLocaleString(shownLocale());
  const exact =
    left >= 0 ? msg(str`${number(left)} characters left`) : msg(str`${number(-left)} characters too many`);
  const rough =
    left >= 0
      ? msg(str`Fewer than ${number((Math.floor(left / 20) + 1) * 20)} characters left`)
      : msg('Too long');
  return html`<p class="hint room ${left < 0 ? 'over' : ''}" aria-hidden="true" ?hidden=${!near}>${exact}</p>
    <p class="visually-hidden" aria-live="polite">${near ? rough : nothing}</p>`;
}

export function errorLine(field: ShownField, problem: string | undefined): TemplateResult | typeof nothing {
  return problem
    ? html`<p class="error" id="${controlId(field)}-error">
        <span class="visually-hidden">${msg('Error:')}</span> ${problemText(field, problem)}
      </p>`
    : nothing;
}

export interface Choice {
  value: string;
  label: string;
  checked?: boolean;
}

/** A question with radio buttons or checkboxes. */
export function choiceField(
  field: 'contact' | 'patient' | 'days' | 'time',
  choices: readonly Choice[],
  problems: ShownProblems,
  hint?: string,
): TemplateResult {
  const id = controlId(field);
  const problem = problems[field];
  const describedBy = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return html`<fieldset class="field" part="field" aria-describedby=${ifDefined(describedBy)}>
    <legend>${fieldLabel(field)} ${field === 'patient' || field === 'days' ? OPTIONAL() : nothing}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${errorLine(field, problem)}
    <div class="choices">
      ${choices.map(
        ({ value, label, checked }, index) =>
          html`<label class="choice" part="choice">
            <input
              id=${index === 0 ? id : `${id}-${value}`}
              type=${field === 'days' ? 'checkbox' : 'radio'}
              name=${field}
              value=${value}
              ?checked=${checked ?? false}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
