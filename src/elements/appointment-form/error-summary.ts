import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Findings } from '../../features/booking/still-wrong.js';
import { heading } from '../widget/heading.js';
import { controlId } from './field-view.js';
import { problemText, SHOWN_FIELDS } from './messages.js';

/** Everything that is wrong, above the form, each line leading to its field. Takes focus when the form is refused. */
export function errorSummary(
  level: number,
  problems: Findings,
  formTexts: readonly string[],
): TemplateResult | typeof nothing {
  const fields = SHOWN_FIELDS.filter((field) => problems[field]);
  if (fields.length === 0) return nothing;
  return html`<div class="notice problems" part="error-summary" data-focus-target>
    ${heading(level, msg('Please check your answers'), { focusable: true })}
    <ul>
      ${fields.map(
        (field) =>
          html`<li>
            <a href="#${controlId(field)}" @click=${focusField}
              >${problemText(field, problems[field] ?? '')}</a
            >
          </li>`,
      )}
      ${formTexts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

/** The label comes into view first, then the control takes focus: a control alone may hide its own question. */
function focusField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const control = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash);
  control?.closest('.field')?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
