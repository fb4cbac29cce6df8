import { msg } from '../../locales/msg.js';
import { html, type TemplateResult } from 'lit';
import type { SectionId } from '../../content/article-types.js';
import type { OutlineEntry } from '../../features/article/outline.js';

/** The list of sections, and a way past it. */
export function contentsView(
  entries: readonly OutlineEntry[],
  titleOf: (id: SectionId) => string,
): TemplateResult {
  return html`<a class="button plain visually-hidden skip no-print" href="#section-${entries[0]?.id}"
      >${msg('Skip the contents, go to the text')}</a
    >
    <nav class="contents card no-print" part="contents" aria-labelledby="contents-title">
      <strong id="contents-title">${msg('In this article')}</strong>
      <ol>
        ${entries.map(({ id }) => html`<li><a href="#section-${id}">${titleOf(id)}</a></li>`)}
      </ol>
    </nav>`;
}
