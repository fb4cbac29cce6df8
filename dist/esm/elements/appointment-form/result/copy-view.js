import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { canPrint, printAlone } from '../../shared/print-alone.js';
import { requestCopy, copyOrSelect } from './request-copy.js';

function copyText(finished) {
  return html`<pre class="copy" part="copy">${requestCopy(finished)}</pre>`;
}
function copyActions({ copied, tellCopied, toCalendar }, look) {
  const copy = (event) => {
    tellCopied("");
    void copyOrSelect(copyOf(event)).then(tellCopied);
  };
  return html`<div class="actions no-print">
    ${button(html`${icon("copy")} ${msg("Copy")}`, copy, look, "copy")}
    ${canPrint() ? button(
    html`${icon("print")} ${msg("Print")}`,
    (event) => printAlone(copyOf(event)),
    "secondary",
    "print"
  ) : nothing}
    ${toCalendar}
    <span role="status">${changingText(copied)}</span>
  </div>`;
}
function copyOf({ currentTarget }) {
  const button2 = currentTarget;
  return button2.closest("section")?.querySelector("pre") ?? button2;
}

export { copyActions, copyText };
