import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { SOURCES, type SourceId } from '../../content/sources/index.js';
import type { Source } from '../../content/sources/source.js';

/** Keeps the marks on the line of the word they follow. */
const WORD_JOINER = '\u2060';

export type SourceNumbers = ReadonlyMap<SourceId, number>;

/**
 * The marks after a claim. With a references list in the article they lead there (see `article-links.ts`); without
 * one, straight to the source.
 */
export function citationMarks(
  sources: readonly SourceId[],
  numbers: SourceNumbers,
  listed: boolean,
): TemplateResult {
  return html`${WORD_JOINER}<span class="marks"
      >${sources.map((id) => {
        const number = numbers.get(id);
        if (number === undefined) return nothing;
        const href = listed ? `#reference-${number}` : sourceAddress(SOURCES[id]);
        return html`<a class="mark" href=${href} data-source=${id} aria-label=${msg(str`Reference ${number}`)}
          >[${number}]</a
        >`;
      })}</span
    >`;
}

/** The numbered list of all that the shown sections cite, each with its addresses and a way back to the text. */
export function referenceList(numbers: SourceNumbers): TemplateResult {
  return html`<ol class="references">
    ${[...numbers].map(([id, number]) => {
      const { reference, doi, pmid, pmcid, url } = SOURCES[id];
      return html`<li id="reference-${number}" tabindex="-1" data-source=${id}>
        <span class="reference">${reference}</span>
        ${doi === undefined ? nothing : html`<a href="https://doi.org/${doi}">doi:${doi}</a>`}
        ${
          pmid === undefined
            ? nothing
            : html`<a href="https://pubmed.ncbi.nlm.nih.gov/${pmid}/">PMID ${pmid}</a>`
        }
        ${
          pmcid === undefined
            ? nothing
            : html`<a href="https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/">${pmcid}</a>`
        }
        ${url === undefined ? nothing : html`<a href=${url}>${url.replace('https://', '')}</a>`}
        <a class="back no-print" href="#cited-${number}" data-back=${id}
          ><span aria-hidden="true">↑</span> ${msg('Back to the text')}<span class="visually-hidden"
            >, ${msg(str`reference ${number}`)}</span
          ></a
        >
      </li>`;
    })}
  </ol>`;
}

function sourceAddress({ doi, url }: Source): string {
  return doi === undefined ? (url ?? '') : `https://doi.org/${doi}`;
}
