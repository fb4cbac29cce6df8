import { msg } from '../../../locales/msg.js';
import { html } from 'lit';
import { button } from '../../shared/button-view.js';
import { foldView } from '../../shared/fold-view.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icon.js';
import { otherWays } from '../contact-view.js';
import { copyActions, copyText } from './copy-view.js';
import { factsView } from './facts-view.js';
import { str } from '@lit/localize';

function arrivedView(finished, confirmed, again) {
  const { level, request, clinic } = finished;
  const who = clinic.name ?? msg("The clinic");
  return html`<section
    class="card arrived ${confirmed ? "confirmed" : ""}"
    part="confirmation"
    data-focus-target
  >
    <div class="outcome">
      <span class="mark">${icon(confirmed ? "check" : "arrow")}</span>
      <div>
        ${heading(level, confirmed ? msg("Your request has arrived") : msg("Sent, not confirmed"), {
    class: "section-title",
    focusable: true
  })}
        <p>
          ${confirmed ? msg("This is not a booked appointment yet: the clinic still has to agree on a time with you.") : msg(
    "Your request has left this page. This clinic\u2019s system cannot tell us whether it arrived."
  )}
        </p>
      </div>
    </div>
    ${factsView(finished)} ${copyActions(finished, "")} ${heading(level + 1, msg("What happens next"))}
    <ol>
      <li>
        ${confirmed ? msg(str`${who} will read your request.`) : msg(str`${who} will read your request once it arrives.`)}
      </li>
      <li>${replyText(request)}</li>
      <li>${msg("If you hear nothing, get in touch and give your reference.")} ${otherWays(clinic)}</li>
    </ol>
    ${foldView(msg("A copy of your request"), copyText(finished))}
    <div class="actions no-print">${button(msg("Send another request"), again, "plain")}</div>
  </section>`;
}
function replyText({ contact, phone, email }) {
  if (contact === "phone" || !email) return msg("They will call you to arrange a day and time.");
  if (contact === "email" || !phone) return msg("They will write to you to arrange a day and time.");
  return msg("They will call or write to you to arrange a day and time.");
}

export { arrivedView };
