import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../widget/heading.js';
import { controlId, type ShownProblems } from './field-view.js';
import { problemText, SHOWN_FIELDS, type ShownField } from './messages.js';

/** Everything that is wrong, above the form, each line leading to its field. Takes focus when the form is refused. */
export function errorSummary(
  level: number,
  problems: ShownProblems,
  formTexts: readonly string[],
  goTo: (field: ShownField) => void,
): TemplateResult | typeof nothing {
  const fields = SHOWN_FIELDS.filter((field) => problems[field]);
  if (fields.length === 0) return nothing;
  const follow = (event: Event, field: ShownField): void => {
    event.preventDefault();
    goTo(field);
  };
  return html`<div class="notice problems" part="error-summary" data-focus-target>
    ${heading(level, msg('Please check your answers'), { focusable: true })}
    <ul>
      ${fields.map(
        (field) =>
          html`<li>
            <a href="#${controlId(field)}" @click=${(event: Event) => follow(event, field)}
              >${problemText(field, problems[field] ?? '')}</a
            >
          </li>`,
      )}
      ${formTexts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

/** The label comes into view first, then the control takes focus: a control alone may hide its own question. */
export function focusField(root: ParentNode, field: ShownField): void {
  const control = root.querySelector<HTMLElement>(`#${controlId(field)}`);
  const question = control?.closest('.field') ?? control;
  question?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
