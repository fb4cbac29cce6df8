import { msg } from '../../locales/msg.js';
import { html } from 'lit';
import { levelOf } from '../../features/guide/level.js';
import { careCard } from '../shared/care-card.js';
import { heading } from '../shared/heading.js';
import { signList } from '../shared/sign-list.js';
import { statementView } from './article-text.js';
import { foldView } from '../shared/fold-view.js';
import { listSources } from '../shared/list-sources.js';
import { signsIn, HELP_WAYS } from './signs.js';
import { str } from '@lit/localize';

function emergencyNotice(guide, options, call) {
  const { title, lead } = options.prose.emergencyNotice;
  const signs = signsIn(guide, "emergency");
  return html`<div data-emergency>
    ${careCard(
    "emergency",
    heading(options.level, title),
    html`<p>${statementView(lead, options)}</p>
        ${signList(signs)} ${call} ${listSources(signs, options.cite)}`
  )}
  </div>`;
}
function emergencyReminder(options) {
  return html`<div class="notice emergency" data-emergency>
    ${statementView(options.prose.emergencyNotice.short, options)}
  </div>`;
}
function helpLists(guide, options) {
  const titleOf = (way) => heading(options.level + 1, guide.ways[way].title);
  return HELP_WAYS.map((way) => {
    const signs = signsIn(guide, way);
    const list = html`${signList(signs)} ${listSources(signs, options.cite)}`;
    const content = way === "hospital-today" ? list : foldView(msg(str`If you have one of these ${signs.length} signs`), list);
    return html`<div data-help=${way}>${careCard(levelOf(way), titleOf(way), content)}</div>`;
  });
}

export { emergencyNotice, emergencyReminder, helpLists };
