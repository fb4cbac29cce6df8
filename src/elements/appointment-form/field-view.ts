import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Findings } from '../../features/booking/still-wrong.js';
import { LIMITS } from '../../features/booking/limits.js';
import { EMPTY_DRAFT, type Draft, type TextFieldName } from '../../features/booking/request.js';
import {
  answerWord,
  fieldLabel,
  numberText,
  problemText,
  type ChoiceValue,
  type ShownField,
} from './messages.js';

/** What the fields show besides their own controls. */
export interface FormState {
  /** What is wrong, by field. */
  problems: Findings;
  /** What has been typed so far. */
  typed: Draft;
}

/** The id of a field's control; for a group, of its first one. */
export const controlId = (field: ShownField): string => `field-${field}`;

export const required = (): TemplateResult =>
  html`<span class="need" aria-hidden="true">${msg('(required)')}</span>`;
export const optional = (): TemplateResult => html`<span class="need">${msg('(optional)')}</span>`;

/** A label, its hint, what is wrong, the native control, and near the limit how much room is left. */
export function textField(
  name: TextFieldName,
  { problems, typed }: FormState,
  { type, hint }: { type?: 'tel' | 'email'; hint?: string } = {},
): TemplateResult {
  const id = controlId(name);
  const problem = problems[name];
  const invalid = problem ? 'true' : 'false';
  const beside = describedBy(name, problem, hint);
  return html`<div class="field" part="field">
    <label for=${id}
      >${fieldLabel(name)}
      ${name === 'name' ? required() : nothing}${name === 'message' ? optional() : nothing}</label
    >
    ${hintLine(name, hint)} ${errorLine(name, problem)}
    ${
      name === 'message'
        ? html`<textarea
            id=${id}
            name=${name}
            rows="4"
            part="input"
            aria-invalid=${invalid}
            aria-describedby=${beside}
          ></textarea>`
        : html`<input
            id=${id}
            name=${name}
            type=${type ?? 'text'}
            inputmode=${type ?? 'text'}
            autocomplete=${type ?? 'name'}
            part="input"
            ?required=${name === 'name'}
            aria-invalid=${invalid}
            aria-describedby=${beside}
          />`
    }
    ${roomLeft(LIMITS[name] - typed[name].length, LIMITS[name] / 10)}
  </div>`;
}

/** Shown near the limit. It is read out in steps, not at every key. */
function roomLeft(left: number, near: number): TemplateResult {
  const over = left < 0;
  const step = numberText((Math.floor(left / 20) + 1) * 20);
  const rough = over ? msg('Too long') : msg(str`Fewer than ${step} characters left`);
  const exact = over
    ? msg(str`${numberText(-left)} characters too many`)
    : msg(str`${numberText(left)} characters left`);
  return html`<p class="hint room ${over ? 'over' : ''}" aria-hidden="true" ?hidden=${left >= near}>
      ${exact}
    </p>
    <p class="visually-hidden" aria-live="polite">${left < near ? rough : nothing}</p>`;
}

function hintLine(field: ShownField, hint: string | undefined): TemplateResult | typeof nothing {
  return hint ? html`<p class="hint" id="${controlId(field)}-hint">${hint}</p>` : nothing;
}

export function errorLine(field: ShownField, problem: string | undefined): TemplateResult | typeof nothing {
  return problem
    ? html`<p class="error" id="${controlId(field)}-error">
        <span class="visually-hidden">${msg('Error:')}</span> ${problemText(field, problem)}
      </p>`
    : nothing;
}

/** The ids of a field's hint and error, where they are there. */
export function describedBy(
  field: ShownField,
  problem: string | undefined,
  hint?: string,
): string | typeof nothing {
  const id = controlId(field);
  return [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** Something to tick, and what it means. */
export function choice(input: TemplateResult, words: unknown): TemplateResult {
  return html`<label class="choice" part="choice">${input} <span>${words}</span></label>`;
}

/** A question with radio buttons or checkboxes. */
export function choiceField(
  field: 'contact' | 'patient' | 'days' | 'time',
  answers: readonly ChoiceValue[],
  { problems }: FormState,
  hint?: string,
): TemplateResult {
  const problem = problems[field];
  return html`<fieldset class="field" part="field" aria-describedby=${describedBy(field, problem, hint)}>
    <legend>${fieldLabel(field)} ${field === 'patient' || field === 'days' ? optional() : nothing}</legend>
    ${hintLine(field, hint)} ${errorLine(field, problem)}
    <div class="choices">
      ${answers.map((answer, index) =>
        choice(
          html`<input
            id=${index === 0 ? controlId(field) : nothing}
            type=${field === 'days' ? 'checkbox' : 'radio'}
            name=${field}
            value=${answer}
            ?checked=${answer === EMPTY_DRAFT[field]}
          />`,
          answerWord(answer),
        ),
      )}
    </div>
  </fieldset>`;
}
