import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleProse, Block, ListItem, Part, Place, Section } from '../../content/article-types.js';
import type { EmergencyForm } from '../../features/article/outline.js';
import { heading } from '../widget/heading.js';
import { fillText, statementView, type TextOptions } from './article-text.js';

export interface SectionViewOptions extends TextOptions {
  prose: ArticleProse;
  /** Level of the section's own heading. */
  level: number;
  /** What stands at a place in the prose. */
  placed: (place: Place['place']) => unknown;
}

/** A section's frame: its heading can take focus, so that the contents list leads to it. */
export function sectionFrame(id: string, title: string, level: number, content: unknown): TemplateResult {
  return html`<section class="section" data-section=${id} aria-labelledby="section-${id}">
    ${heading(level, title, { id: `section-${id}`, class: 'section-title', focusable: true })} ${content}
  </section>`;
}

export function sectionContent({ parts }: Section, options: SectionViewOptions): TemplateResult[] {
  return parts.map((part) => partView(part, options));
}

/** All emergency signs, or the line that names the worst of them; the call to make stands first in both. */
export function emergencyView(form: EmergencyForm, options: SectionViewOptions): unknown {
  const { title, lead, signs, short } = options.prose.emergencyNotice;
  if (form === 'none') return nothing;
  if (form === 'line')
    return html`<p class="notice emergency" data-emergency>${fillText(short, options)}</p>`;
  return html`<div class="notice emergency" data-emergency>
    ${heading(options.level + 1, title)}
    <p>${fillText(lead, options)}</p>
    ${listView(signs, false, options)}
  </div>`;
}

function partView({ title, blocks }: Part, options: SectionViewOptions): TemplateResult {
  return html`<div class="part">
    ${title === undefined ? nothing : heading(options.level + 1, title)}
    ${blocks.map((block) => blockView(block, options))}
  </div>`;
}

function blockView(block: Block, options: SectionViewOptions): unknown {
  if ('place' in block) return options.placed(block.place);
  if ('list' in block) return listView(block.list, block.ordered ?? false, options);
  return html`<p>${statementView(block, options)}</p>`;
}

function listView(items: readonly ListItem[], ordered: boolean, options: TextOptions): TemplateResult {
  const entries = items.map(
    (item) =>
      html`<li>
        ${item.term === undefined ? nothing : html`<strong>${item.term}</strong>${' '}`}${statementView(item, options)}
      </li>`,
  );
  return ordered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}
