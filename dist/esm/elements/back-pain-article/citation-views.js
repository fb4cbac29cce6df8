import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { sourceView, addressesOf } from '../widget/source-view.js';

/** Keeps the marks on the line of the word they follow. */
const WORD_JOINER = '\u2060';
/**
 * The marks after a claim. With a references list in the article they lead there (see `article-links.ts`); without
 * one, straight to the source.
 */
function citationMarks(sources, numbers, listed) {
    return html `${WORD_JOINER}<span class="marks"
      >${sources.map((id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        const href = listed ? `#reference-${number}` : (addressesOf(id)[0]?.href ?? nothing);
        return html `<a class="mark" href=${href} data-source=${id} aria-label=${msg(str `Reference ${number}`)}
          >[${number}]</a
        >`;
    })}</span
    >`;
}
/** The numbered list of all that the shown sections cite, each with its addresses and a way back to the text. */
function referenceList(numbers) {
    return html `<ol class="references">
    ${[...numbers].map(([id, number]) => html `<li id="reference-${number}" tabindex="-1" data-source=${id}>
          ${sourceView(id)}
          <a class="back no-print" href="#cited-${number}">${msg(str `Back to [${number}] in the text`)}</a>
        </li>`)}
  </ol>`;
}

export { citationMarks, referenceList };
