import { html, type TemplateResult } from 'lit';
import type { ArticleProse, Block, Fold, ListItem, Place } from '../../content/article-types.js';
import { heading } from '../shared/heading.js';
import { plainView, statementView, type TextOptions } from './article-text.js';
import { foldView } from '../shared/fold-view.js';
import { listSources } from '../shared/list-sources.js';

export interface SectionViewOptions extends TextOptions {
  prose: ArticleProse;
  /** Level of the headings inside the section. */
  level: number;
  /** What stands at a place in the prose. */
  insertAt: (place: Place['place']) => unknown;
}

/** The blocks of a section, or of a part of it that is folded. */
export function blocksView(blocks: readonly Block[], options: SectionViewOptions): unknown[] {
  return blocks.map((block) => blockView(block, options));
}

function blockView(block: Block, options: SectionViewOptions): unknown {
  if ('heading' in block) return heading(options.level, block.heading);
  if ('place' in block) return options.insertAt(block.place);
  if ('list' in block) return listView(block.list, options);
  if ('folded' in block) return textFold(block, options);
  if ('steps' in block)
    return html`<ol>
        ${block.steps.map((step) => itemView(step, options))}
      </ol>
      ${listSources(block.steps, options.cite)}`;
  if ('warning' in block)
    return html`<div class="notice caution">
      ${block.warning.map((statement) => html`<p>${statementView(statement, options)}</p>`)}
    </div>`;
  return html`<p>${statementView(block, options)}</p>`;
}

function textFold({ title, answer, folded }: Fold, options: SectionViewOptions): TemplateResult {
  return foldView(
    heading(options.level, title),
    blocksView(folded, { ...options, level: options.level + 1 }),
    answer.text,
  );
}

export function listView(items: readonly ListItem[], options: TextOptions): TemplateResult {
  return html`<ul>
      ${items.map((item) => itemView(item, options))}
    </ul>
    ${listSources(items, options.cite)}`;
}

function itemView(item: ListItem, options: TextOptions): TemplateResult {
  return html`<li>${item.term && html`<strong>${item.term}</strong>${' '}`}${plainView(item, options)}</li>`;
}
