import { msg } from '@lit/localize';
import { html } from 'lit';
import { button } from '../widget/button-view.js';
import { heading } from '../widget/heading.js';
import { printAlone } from '../widget/print-alone.js';
import { requestCopy, copyOrSelect } from './request-copy.js';

/** The request to keep: as a text to copy, on paper. What the copy button did is read out; focus stays on it. */
function keepView({ level, request, clinic, copied, tellCopied, slotWords, toCalendar, }) {
    const copy = (event) => {
        // Emptied first: the same words a second time would not be read out.
        tellCopied('');
        void copyOrSelect(kept(event)).then(tellCopied);
    };
    return html `${heading(level + 1, msg('Your request, to keep'))}
    <pre class="copy" part="copy">${requestCopy(request, clinic, slotWords)}</pre>
    <div class="actions no-print">
      ${button(msg('Copy'), copy, 'secondary')}
      ${button(msg('Print'), (event) => printAlone(kept(event)), 'secondary')} ${toCalendar}
      <span role="status">${copied}</span>
    </div>`;
}
/** The copy that is shown with a button. */
function kept({ target }) {
    const button = target;
    return button.closest('section')?.querySelector('pre') ?? button;
}

export { keepView };
