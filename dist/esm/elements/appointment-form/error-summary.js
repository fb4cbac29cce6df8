import { msg } from '@lit/localize';
import { nothing, html } from 'lit';
import { heading } from '../widget/heading.js';
import { controlId } from './field-view.js';
import { SHOWN_FIELDS, problemText } from './messages.js';

/** Everything that is wrong, above the form, each line leading to its field. Takes focus when the form is refused. */
function errorSummary(level, problems, formTexts) {
    const fields = SHOWN_FIELDS.filter((field) => problems[field]);
    if (fields.length === 0)
        return nothing;
    return html `<div class="notice problems" part="error-summary" data-focus-target>
    ${heading(level, msg('Please check your answers'), { focusable: true })}
    <ul>
      ${fields.map((field) => html `<li>
            <a href="#${controlId(field)}" @click=${focusField}
              >${problemText(field, problems[field] ?? '')}</a
            >
          </li>`)}
      ${formTexts.map((text) => html `<li>${text}</li>`)}
    </ul>
  </div>`;
}
/** The label comes into view first, then the control takes focus: a control alone may hide its own question. */
function focusField(event) {
    event.preventDefault();
    const link = event.currentTarget;
    const control = link.getRootNode().querySelector(link.hash);
    control?.closest('.field')?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
}

export { errorSummary };
