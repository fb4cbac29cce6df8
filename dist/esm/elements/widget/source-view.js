import { html } from 'lit';
import { SOURCES } from '../../content/sources/index.js';

/** Where a source can be read: its DOI, PubMed and PubMed Central, or its page. */
function addressesOf(source) {
    const { doi, pmid, pmcid, url } = SOURCES[source];
    const known = [
        [doi, 'https://doi.org/', 'doi:'],
        [pmid, 'https://pubmed.ncbi.nlm.nih.gov/', 'PMID '],
        [pmcid, 'https://pmc.ncbi.nlm.nih.gov/articles/', ''],
        [url, 'https://', ''],
    ];
    return known.flatMap(([id, base, label]) => (id ? { href: base + id, name: label + id } : []));
}
/** A reference in full, with its addresses to read on. */
function sourceView(source) {
    return html `${SOURCES[source].reference}<br />
    ${addressesOf(source).map(({ href, name }) => html `<a href=${href}>${name}</a> `)}`;
}

export { addressesOf, sourceView };
