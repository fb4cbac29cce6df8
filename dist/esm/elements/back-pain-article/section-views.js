import { html } from 'lit';
import { heading } from '../shared/heading.js';
import { statementView, plainView } from './article-text.js';
import { foldView } from '../shared/fold-view.js';
import { listSources } from '../shared/list-sources.js';

function blocksView(blocks, options) {
  return blocks.map((block) => blockView(block, options));
}
function blockView(block, options) {
  if ("heading" in block) return heading(options.level, block.heading);
  if ("place" in block) return options.insertAt(block.place);
  if ("list" in block) return listView(block.list, options);
  if ("folded" in block) return textFold(block, options);
  if ("steps" in block)
    return html`<ol>
        ${block.steps.map((step) => itemView(step, options))}
      </ol>
      ${listSources(block.steps, options.cite)}`;
  if ("warning" in block)
    return html`<div class="notice caution">
      ${block.warning.map((statement) => html`<p>${statementView(statement, options)}</p>`)}
    </div>`;
  return html`<p>${statementView(block, options)}</p>`;
}
function textFold({ title, answer, folded }, options) {
  return foldView(
    heading(options.level, title),
    blocksView(folded, { ...options, level: options.level + 1 }),
    answer.text
  );
}
function listView(items, options) {
  return html`<ul>
      ${items.map((item) => itemView(item, options))}
    </ul>
    ${listSources(items, options.cite)}`;
}
function itemView(item, options) {
  return html`<li>${item.term && html`<strong>${item.term}</strong>${" "}`}${plainView(item, options)}</li>`;
}

export { blocksView, listView };
