import { html, type TemplateResult } from 'lit';
import { SECTION_IDS, type SectionId } from '../../content/article-types.js';

/** The clinic's own blocks stand between sections: before and after each that is shown. */
export function betweenOwnBlocks(id: SectionId, section: unknown): TemplateResult {
  return html`<slot name="before-${id}"></slot>${section}<slot name="after-${id}"></slot>`;
}

const NAMES = new Set(
  ['', ...SECTION_IDS.map((id) => `-${id}`)].flatMap((where) => [`before${where}`, `after${where}`]),
);

/** Names of slots that an author has written and nobody has: what carries one is not shown. */
export function unknownSlots({ children }: Element): string[] {
  return [...children].map(({ slot }) => slot).filter((name) => name !== '' && !NAMES.has(name));
}
