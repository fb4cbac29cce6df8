import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { SHOWN_FIELDS } from '../../../features/booking/fields.js';
import { changingText } from '../../shared/changing-text.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icon.js';
import { scrollTo } from '../../shared/scroll-to.js';
import { controlId } from './field-view.js';
import { problemText } from './field-words.js';

function errorSummary(level, problems, formTexts) {
  const fields = SHOWN_FIELDS.filter((field) => problems[field]);
  if (fields.length === 0) return nothing;
  return html`<div class="card problems" part="error-summary" data-focus-target>
    <div class="problems-head">
      ${icon("warning")} ${heading(level, msg("Please check your answers"), { focusable: true })}
    </div>
    <ul>
      ${fields.map(
    (field) => html`<li>
            <a href="#${controlId(field)}" @click=${focusField}
              >${changingText(problemText(field, problems[field] ?? ""))}</a
            >
          </li>`
  )}
      ${formTexts.map((text) => html`<li>${changingText(text)}</li>`)}
    </ul>
  </div>`;
}
function focusField(event) {
  event.preventDefault();
  const link = event.currentTarget;
  const control = link.getRootNode().querySelector(link.hash);
  const field = control?.closest(".field");
  if (field) scrollTo(field, { block: "center" });
  control?.focus({ preventScroll: true });
}

export { errorSummary };
