import { html, type TemplateResult } from 'lit';
import { SOURCES, type SourceId } from '../../content/sources/index.js';

/** Where a source can be read: its DOI, PubMed and PubMed Central, or its page. */
function addressesOf(source: SourceId): { href: string; name: string }[] {
  const { doi, pmid, pmcid, url } = SOURCES[source];
  const known = [
    [doi, 'https://doi.org/', 'doi:'],
    [pmid, 'https://pubmed.ncbi.nlm.nih.gov/', 'PMID '],
    [pmcid, 'https://pmc.ncbi.nlm.nih.gov/articles/', ''],
    [url, 'https://', ''],
  ] as const;
  return known.flatMap(([id, base, label]) => (id ? { href: base + id, name: label + id } : []));
}

/** A reference in full, in the language it was published in, with its addresses to read on. */
export function sourceView(source: SourceId): TemplateResult {
  return html`<bdi lang="en">${SOURCES[source].reference}</bdi><br />
    ${addressesOf(source).map(({ href, name }) => html`<a href=${href} dir="ltr">${name}</a>${' '}`)}`;
}
