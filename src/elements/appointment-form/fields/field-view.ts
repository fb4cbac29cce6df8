import { msg } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  EMPTY_DRAFT,
  FIELDS,
  type ShownField,
  type TextFieldName,
} from '../../../features/booking/fields.js';
import type { Findings } from '../../../features/booking/remaining-problems.js';
import type { RoomLeft } from '../../../features/booking/room-left.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { answerWord, fieldLabel, problemText, type ChoiceValue } from './field-words.js';
import { roomView } from './room-view.js';

/** What the fields show besides their own controls. */
export interface FormState {
  /** What is wrong, by field. */
  problems: Findings;
  /** How much room is left, by field, near the limits. */
  room: RoomLeft;
}

/** The id of a field's control; for a group, of its first one. */
export const controlId = (field: ShownField): string => `field-${field}`;

export const required = (): TemplateResult =>
  html`<span class="need" aria-hidden="true">${msg('(required)')}</span>`;
export const optional = (): TemplateResult => html`<span class="need">${msg('(optional)')}</span>`;

/** How a text is asked for. */
export interface TextControl {
  /** What a browser may fill in by itself, by HTML's names for it. */
  autocomplete?: 'name' | 'tel' | 'email';
  /** The kind of keyboard that a phone shows. */
  type?: 'text' | 'tel' | 'email';
  hint?: string;
  /** What stands beside the label; left out where it depends on other fields. */
  need?: 'required' | 'optional';
}

/** A label, its hint, what is wrong, the native control, and near the limit how much room is left. */
export function textField(
  name: TextFieldName,
  { problems, room }: FormState,
  { autocomplete, type = 'text', hint, need }: TextControl,
): TemplateResult {
  const id = controlId(name);
  const problem = problems[name];
  const invalid = problem ? 'true' : 'false';
  const beside = describedBy(name, problem, hint);
  return html`<div class="field" part="field">
    <label for=${id}
      >${fieldLabel(name)}
      ${need === 'required' ? required() : nothing}${need === 'optional' ? optional() : nothing}</label
    >
    ${hintLine(name, hint)} ${errorLine(name, problem)}
    ${
      FIELDS[name].lines === 'many'
        ? html`<textarea
            id=${id}
            name=${name}
            rows="4"
            dir="auto"
            part="input"
            aria-invalid=${invalid}
            aria-describedby=${beside}
          ></textarea>`
        : html`<input
            id=${id}
            name=${name}
            type=${type}
            inputmode=${type}
            dir=${type === 'text' ? 'auto' : 'ltr'}
            autocomplete=${autocomplete ?? nothing}
            part="input"
            ?required=${need === 'required'}
            aria-invalid=${invalid}
            aria-describedby=${beside}
          />`
    }
    ${roomView(room[name])}
  </div>`;
}

function hintLine(field: ShownField, hint: string | undefined): TemplateResult | typeof nothing {
  return hint ? html`<p class="hint" id="${controlId(field)}-hint">${hint}</p>` : nothing;
}

export function errorLine(field: ShownField, problem: string | undefined): TemplateResult | typeof nothing {
  return problem
    ? html`<p class="error" id="${controlId(field)}-error">
        ${icon('warning')}
        <span
          ><span class="visually-hidden">${msg('Error:')}</span>
          ${changingText(problemText(field, problem))}</span
        >
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
  // A short answer is in bold once it is chosen. The words a second time keep the room for that, so that nothing moves.
  return html`<label class="choice" part="choice"
    >${input} <span data-words=${typeof words === 'string' ? words : nothing}>${words}</span></label
  >`;
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
