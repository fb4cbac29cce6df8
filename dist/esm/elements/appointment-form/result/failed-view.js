import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icon.js';
import { waysAsButtons } from '../contact-view.js';
import { copyText, copyActions } from './copy-view.js';
import { readableTexts, failureText } from './failure-words.js';

function notArrivedView(finished, { reason, messages }, tryAgain) {
  const { level, clinic } = finished;
  const said = readableTexts(messages);
  return html`<section class="card problems failed" part="failure" data-focus-target>
    <div class="outcome">
      <span class="mark">${icon("warning")}</span>
      <div>
        ${heading(level, msg("Your request was not confirmed"), { class: "section-title", focusable: true })}
        <p>${changingText(failureText(reason))} ${msg("Nothing you wrote is lost.")}</p>
        ${said.length > 0 ? html`<p>${msg("The system replied:")} ${said.map((text) => html`<q>${changingText(text)}</q>${" "}`)}</p>` : nothing}
      </div>
    </div>
    <p>${msg("You can also contact the clinic directly.")}</p>
    ${waysAsButtons(clinic)}
    <div class="no-print">
      ${button(html`${icon("again")} ${msg("Try again")}`, tryAgain, "secondary", "try-again")}
    </div>
    ${heading(level + 1, msg("A copy of your request"))} ${copyText(finished)}
    ${copyActions(finished, "secondary")}
  </section>`;
}

export { notArrivedView };
