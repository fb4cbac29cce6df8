import { html } from 'lit';
import { SECTION_IDS } from '../../content/article-types.js';

function betweenOwnBlocks(id, section) {
  return html`<slot name="before-${id}"></slot>${section}<slot name="after-${id}"></slot>`;
}
const NAMES = new Set(
  ["", ...SECTION_IDS.map((id) => `-${id}`)].flatMap((where) => [`before${where}`, `after${where}`])
);
function unknownSlots({ children }) {
  return [...children].map(({ slot }) => slot).filter((name) => name !== "" && !NAMES.has(name));
}

export { betweenOwnBlocks, unknownSlots };
