import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleProse, Block, ListItem, Place } from '../../content/article-types.js';
import type { EmergencyForm } from '../../features/article/outline.js';
import { heading } from '../widget/heading.js';
import { statementView, type TextOptions } from './article-text.js';

export interface SectionViewOptions extends TextOptions {
  prose: ArticleProse;
  /** Level of the headings inside the section. */
  level: number;
  /** What stands at a place in the prose. */
  placed: (place: Place['place']) => unknown;
}

/** All emergency signs, or the line that names the worst of them; the call to make stands first in both. */
export function emergencyView(form: EmergencyForm, options: SectionViewOptions): unknown {
  const { title, lead, signs, short } = options.prose.emergencyNotice;
  if (form === 'none') return nothing;
  return html`<div class="notice emergency" data-emergency>
    ${
      form === 'line'
        ? statementView(short, options)
        : html`${heading(options.level, title)}
            <p>${statementView(lead, options)}</p>
            ${listView(signs, options)}`
    }
  </div>`;
}

export function blockView(block: Block, options: SectionViewOptions): unknown {
  if ('heading' in block) return heading(options.level, block.heading);
  if ('place' in block) return options.placed(block.place);
  if ('list' in block) return listView(block.list, options);
  if ('steps' in block)
    return html`<ol>
      ${block.steps.map((step) => itemView(step, options))}
    </ol>`;
  return html`<p>${statementView(block, options)}</p>`;
}

function listView(items: readonly ListItem[], options: TextOptions): TemplateResult {
  return html`<ul>
    ${items.map((item) => itemView(item, options))}
  </ul>`;
}

function itemView(item: ListItem, options: TextOptions): TemplateResult {
  return html`<li>
    ${item.term && html`<strong>${item.term}</strong>${' '}`}${statementView(item, options)}
  </li>`;
}
