import { msg } from '../../locales/msg.js';
import { html } from 'lit';

function contentsView(entries, titleOf) {
  return html`<a class="button plain visually-hidden skip no-print" href="#section-${entries[0]?.id}"
      >${msg("Skip the contents, go to the text")}</a
    >
    <nav class="contents card no-print" part="contents" aria-labelledby="contents-title">
      <strong id="contents-title">${msg("In this article")}</strong>
      <ol>
        ${entries.map(({ id }) => html`<li><a href="#section-${id}">${titleOf(id)}</a></li>`)}
      </ol>
    </nav>`;
}

export { contentsView };
