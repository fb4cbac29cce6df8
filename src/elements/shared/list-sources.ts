import { html, nothing, type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
import type { Statement } from '../../content/statement.js';
import { citationsIn } from '../../features/article/citations.js';

/** The mark that shows the sources of a paragraph or a list. */
export type Cite = (sources: readonly SourceId[]) => unknown;

/** One mark for the entire list: one after each point would stand between the reader and the next point. */
export function listMark(claims: readonly Statement[], cite: Cite | undefined): unknown {
  const sources = [...new Set(citationsIn(claims))];
  return cite && sources.length > 0 ? cite(sources) : nothing;
}

/** The same in a line of its own, below the list. */
export function listSources(
  claims: readonly Statement[],
  cite: Cite | undefined,
): TemplateResult | typeof nothing {
  const mark = listMark(claims, cite);
  return mark === nothing ? nothing : html`<p class="sources">${mark}</p>`;
}
