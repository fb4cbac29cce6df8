import { msg, str } from '../../locales/msg.js';
import { html, type TemplateResult } from 'lit';
import type { Way } from '../../content/guide-graph.js';
import type { GuideProse } from '../../content/guide-types.js';
import { levelOf } from '../../features/guide/level.js';
import { careCard } from '../shared/care-card.js';
import { heading } from '../shared/heading.js';
import { signList } from '../shared/sign-list.js';
import { statementView } from './article-text.js';
import { foldView } from '../shared/fold-view.js';
import { listSources } from '../shared/list-sources.js';
import type { SectionViewOptions } from './section-views.js';
import { HELP_WAYS, signsIn } from './signs.js';

/**
 * All emergency signs, with the number to call. They are never folded.
 * @param call a button to call with, where the number is known
 */
export function emergencyNotice(
  guide: GuideProse,
  options: SectionViewOptions,
  call: unknown,
): TemplateResult {
  const { title, lead } = options.prose.emergencyNotice;
  const signs = signsIn(guide, 'emergency');
  return html`<div data-emergency>
    ${careCard(
      'emergency',
      heading(options.level, title),
      html`<p>${statementView(lead, options)}</p>
        ${signList(signs)} ${call} ${listSources(signs, options.cite)}`,
    )}
  </div>`;
}

/** The line that names the worst emergency signs, and the number to call. */
export function emergencyReminder(options: SectionViewOptions): TemplateResult {
  return html`<div class="notice emergency" data-emergency>
    ${statementView(options.prose.emergencyNotice.short, options)}
  </div>`;
}

/** For what is no emergency: where to go or whom to call, and the signs that say so. */
export function helpLists(guide: GuideProse, options: SectionViewOptions): TemplateResult[] {
  const titleOf = (way: Way) => heading(options.level + 1, guide.ways[way].title);
  return HELP_WAYS.map((way) => {
    const signs = signsIn(guide, way);
    const list = html`${signList(signs)} ${listSources(signs, options.cite)}`;
    // What a hospital has to see today is read by everybody, like the emergency signs.
    const content =
      way === 'hospital-today'
        ? list
        : foldView(msg(str`If you have one of these ${signs.length} signs`), list);
    return html`<div data-help=${way}>${careCard(levelOf(way), titleOf(way), content)}</div>`;
  });
}
