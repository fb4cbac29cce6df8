import { msg } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { SHOWN_FIELDS } from '../../../features/booking/fields.js';
import type { Findings } from '../../../features/booking/remaining-problems.js';
import { changingText } from '../../shared/changing-text.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icon.js';
import { scrollTo } from '../../shared/scroll-to.js';
import { controlId } from './field-view.js';
import { problemText } from './field-words.js';

/** Everything that is wrong, above the form, each line leading to its field. Takes focus when the form is refused. */
export function errorSummary(
  level: number,
  problems: Findings,
  formTexts: readonly string[],
): TemplateResult | typeof nothing {
  const fields = SHOWN_FIELDS.filter((field) => problems[field]);
  if (fields.length === 0) return nothing;
  return html`<div class="card problems" part="error-summary" data-focus-target>
    <div class="problems-head">
      ${icon('warning')} ${heading(level, msg('Please check your answers'), { focusable: true })}
    </div>
    <ul>
      ${fields.map(
        (field) =>
          html`<li>
            <a href="#${controlId(field)}" @click=${focusField}
              >${changingText(problemText(field, problems[field] ?? ''))}</a
            >
          </li>`,
      )}
      ${formTexts.map((text) => html`<li>${changingText(text)}</li>`)}
    </ul>
  </div>`;
}

/** The label comes into view first, then the control takes focus: a control alone may hide its own question. */
function focusField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const control = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash);
  const field = control?.closest('.field');
  if (field) scrollTo(field, { block: 'center' });
  control?.focus({ preventScroll: true });
}
