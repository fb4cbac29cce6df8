import { msg } from '../../locales/msg.js';
import { nothing, html } from 'lit';
import { foldView } from '../shared/fold-view.js';
import { sourceView } from '../shared/source-view.js';
import { str } from '@lit/localize';

const WORD_JOINER = "\u2060";
function citationMark(sources, numbers) {
  if (sources.length === 0) return nothing;
  const cited = numbersOf(sources, numbers);
  const [only] = cited.length === 1 ? cited : [];
  return html`${WORD_JOINER}<button
      type="button"
      class="mark no-print"
      part="citation"
      data-sources=${sources.join(" ")}
      aria-expanded="false"
      aria-label=${only === void 0 ? nothing : msg(str`Source ${only}`)}
    >
      ${only ?? msg(str`${cited.length} sources`)}</button
    ><span class="source-numbers">[${cited.join(", ")}]</span>`;
}
function numbersOf(sources, numbers) {
  return sources.map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b);
}
function citedSources(sources, numbers) {
  const inOrder = [...sources].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  return html`<ol class="cited">
    ${inOrder.map((id) => html`<li value=${numbers.get(id) ?? nothing} data-source=${id}>${sourceView(id)}</li>`)}
  </ol>`;
}
function referencesView(numbers, open) {
  const { size } = numbers;
  const name = size === 1 ? msg("1 source") : msg(str`${size} sources`);
  return foldView(html`<strong>${name}</strong>`, referenceList(numbers), void 0, open);
}
function referenceList(numbers) {
  return html`<ol class="references">
    ${[...numbers].map(
    ([id, number]) => html`<li id="reference-${number}" tabindex="-1" data-source=${id}>
          ${sourceView(id)}
          <a class="back no-print" href="#cited-${id}">${msg(str`Back to [${number}] in the text`)}</a>
        </li>`
  )}
  </ol>`;
}

export { citationMark, citedSources, referencesView };
