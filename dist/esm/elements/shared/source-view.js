import { html } from 'lit';
import { SOURCES } from '../../content/sources/index.js';

function addressesOf(source) {
  const { doi, pmid, pmcid, url } = SOURCES[source];
  const known = [
    [doi, "https://doi.org/", "doi:"],
    [pmid, "https://pubmed.ncbi.nlm.nih.gov/", "PMID "],
    [pmcid, "https://pmc.ncbi.nlm.nih.gov/articles/", ""],
    [url, "https://", ""]
  ];
  return known.flatMap(([id, base, label]) => id ? { href: base + id, name: label + id } : []);
}
function sourceView(source) {
  return html`<bdi lang="en">${SOURCES[source].reference}</bdi><br />
    ${addressesOf(source).map(({ href, name }) => html`<a href=${href} dir="ltr">${name}</a>${" "}`)}`;
}

export { sourceView };
