import { nothing, html } from 'lit';
import { heading } from '../widget/heading.js';
import { statementView } from './article-text.js';

/** All emergency signs, or the line that names the worst of them; the call to make stands first in both. */
function emergencyView(form, options) {
    const { title, lead, signs, short } = options.prose.emergencyNotice;
    if (form === 'none')
        return nothing;
    return html `<div class="notice emergency" data-emergency>
    ${form === 'line'
        ? statementView(short, options)
        : html `${heading(options.level, title)}
            <p>${statementView(lead, options)}</p>
            ${listView(signs, options)}`}
  </div>`;
}
function blockView(block, options) {
    if ('heading' in block)
        return heading(options.level, block.heading);
    if ('place' in block)
        return options.placed(block.place);
    if ('list' in block)
        return listView(block.list, options);
    if ('steps' in block)
        return html `<ol>
      ${block.steps.map((step) => itemView(step, options))}
    </ol>`;
    return html `<p>${statementView(block, options)}</p>`;
}
function listView(items, options) {
    return html `<ul>
    ${items.map((item) => itemView(item, options))}
  </ul>`;
}
function itemView(item, options) {
    return html `<li>
    ${item.term && html `<strong>${item.term}</strong>${' '}`}${statementView(item, options)}
  </li>`;
}

export { blockView, emergencyView };
