import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { SOURCES, type SourceId } from '../../content/sources/index.js';

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
        const href = listed ? `#reference-${number ?? ''}` : (addressesOf(id)[0]?.href ?? nothing);
        return html`<a class="mark" href=${href} data-source=${id} aria-label=${msg(str`Reference ${number}`)}
          >[${number}]</a
        >`;
      })}</span
    >`;
}

/** The numbered list of all that the shown sections cite, each with its addresses and a way back to the text. */
export function referenceList(numbers: SourceNumbers): TemplateResult {
  return html`<ol class="references">
    ${[...numbers].map(
      ([id, number]) =>
        html`<li id="reference-${number}" tabindex="-1" data-source=${id}>
          ${SOURCES[id].reference}<br />
          ${addressesOf(id).map(({ href, name }) => html`<a href=${href}>${name}</a> `)}
          <a class="back no-print" href="#cited-${number}">${msg(str`Back to [${number}] in the text`)}</a>
        </li>`,
    )}
  </ol>`;
}

/** Where a source can be read: its DOI, PubMed and PubMed Central, or its page. */
function addressesOf(source: SourceId): { href: string; name: string }[] {
  const { doi, pmid, pmcid, url } = SOURCES[source];
  const known: readonly [id: string | undefined, base: string, label: string][] = [
    [doi, 'https://doi.org/', 'doi:'],
    [pmid, 'https://pubmed.ncbi.nlm.nih.gov/', 'PMID '],
    [pmcid, 'https://pmc.ncbi.nlm.nih.gov/articles/', ''],
    [url, '', ''],
  ];
  return known.flatMap(([id, base, label]) =>
    id ? { href: base + id, name: label + id.replace('https://', '') } : [],
  );
}
