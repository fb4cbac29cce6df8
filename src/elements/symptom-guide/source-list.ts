import { html, nothing, type TemplateResult } from 'lit';
import { SOURCES, type SourceId } from '../../content/sources/index.js';

/** What the shown advice rests on, in the order it is met, each with an address to read on. */
export function sourceList(ids: Iterable<SourceId>): TemplateResult {
  return html`<ol class="sources small">
    ${[...ids].map((id) => {
      const { reference, doi, url } = SOURCES[id];
      const address = doi === undefined ? url : `https://doi.org/${doi}`;
      return html`<li data-source=${id}>
        ${reference}
        ${address === undefined ? nothing : html`<a href=${address}>${address.replace('https://', '')}</a>`}
      </li>`;
    })}
  </ol>`;
}
