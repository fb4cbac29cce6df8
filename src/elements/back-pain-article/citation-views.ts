import { msg, str } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
import type { SourceNumbers } from '../../features/article/citations.js';
import { foldView } from '../shared/fold-view.js';
import { sourceView } from '../shared/source-view.js';

/** An invisible character that keeps the mark on the line of the word before it. */
const WORD_JOINER = '\u2060';

/**
 * The one mark after a paragraph or a list: pressed, it shows the sources right there (see `open-sources.ts`). On paper
 * it gives their numbers in the list of references.
 * @param numbers must hold every source that is cited
 */
export function citationMark(
  sources: readonly SourceId[],
  numbers: SourceNumbers,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const cited = numbersOf(sources, numbers);
  const [only] = cited.length === 1 ? cited : [];
  return html`${WORD_JOINER}<button
      type="button"
      class="mark no-print"
      part="citation"
      data-sources=${sources.join(' ')}
      aria-expanded="false"
      aria-label=${only === undefined ? nothing : msg(str`Source ${only}`)}
    >
      ${only ?? msg(str`${cited.length} sources`)}</button
    ><span class="source-numbers">[${cited.join(', ')}]</span>`;
}

function numbersOf(sources: readonly SourceId[], numbers: SourceNumbers): number[] {
  return sources.map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b);
}

/** What a mark shows: the sources with the addresses where they can be read. */
export function citedSources(sources: readonly SourceId[], numbers: SourceNumbers): TemplateResult {
  const inOrder = [...sources].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  return html`<ol class="cited">
    ${inOrder.map((id) => html`<li value=${numbers.get(id) ?? nothing} data-source=${id}>${sourceView(id)}</li>`)}
  </ol>`;
}

/** The references, closed at first: whoever follows a mark opens them. */
export function referencesView(numbers: SourceNumbers, open: boolean): TemplateResult {
  const { size } = numbers;
  const name = size === 1 ? msg('1 source') : msg(str`${size} sources`);
  return foldView(html`<strong>${name}</strong>`, referenceList(numbers), undefined, open);
}

/** The numbered list of what is cited, each source with its addresses and a link back to the text. */
function referenceList(numbers: SourceNumbers): TemplateResult {
  return html`<ol class="references">
    ${[...numbers].map(
      ([id, number]) =>
        html`<li id="reference-${number}" tabindex="-1" data-source=${id}>
          ${sourceView(id)}
          <a class="back no-print" href="#cited-${id}">${msg(str`Back to [${number}] in the text`)}</a>
        </li>`,
    )}
  </ol>`;
}
