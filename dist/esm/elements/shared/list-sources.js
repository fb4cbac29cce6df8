import { nothing, html } from 'lit';
import { citationsIn } from '../../features/article/citations.js';

function listMark(claims, cite) {
  const sources = [...new Set(citationsIn(claims))];
  return cite && sources.length > 0 ? cite(sources) : nothing;
}
function listSources(claims, cite) {
  const mark = listMark(claims, cite);
  return mark === nothing ? nothing : html`<p class="sources">${mark}</p>`;
}

export { listMark, listSources };
