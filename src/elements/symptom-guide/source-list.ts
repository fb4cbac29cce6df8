import { html, type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
import { sourceView } from '../widget/source-view.js';

/** What the shown advice rests on, in the order it is met, each with an address to read on. */
export function sourceList(ids: Iterable<SourceId>): TemplateResult {
  return html`<ol class="sources small">
    ${[...ids].map((id) => html`<li data-source=${id}>${sourceView(id)}</li>`)}
  </ol>`;
}
