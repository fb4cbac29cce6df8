import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { reference } from '../../features/booking/reference.js';
import { button } from '../widget/button-view.js';
import { heading } from '../widget/heading.js';
import { reachClinic } from './contact-view.js';
import { keepView } from './keep-view.js';
import { readableTexts, failureText } from './messages.js';

const TICK = 'M5 12l5 5 9-10';
const ARROW = 'M4 12h15M13 6l6 6-6 6';
/**
 * After sending: what happens next, and the reference that the clinic sees too. Received is not booked, and says so.
 * @param confirmed false where nobody may look at the server's answer
 */
function arrivedView(ended, confirmed, again) {
    const { level, request, clinic } = ended;
    const who = clinic.name ?? msg('The clinic');
    return html `<section
    class="card arrived ${confirmed ? 'confirmed' : ''}"
    part="confirmation"
    data-focus-target
  >
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d=${confirmed ? TICK : ARROW} /></svg>
    ${heading(level, confirmed ? msg('Your request has arrived') : msg('Sent, not confirmed'), {
        class: 'section-title',
        focusable: true,
    })}
    <p>
      ${confirmed
        ? msg('This is not a booked appointment yet: the clinic still has to agree on a time with you.')
        : msg('Your request has left this page. This clinic’s system cannot tell us whether it arrived.')}
    </p>
    ${referenceView(request.id)} ${heading(level + 1, msg('What happens next'))}
    <ol>
      <li>
        ${confirmed ? msg(str `${who} reads your request.`) : msg(str `${who} reads your request once it is there.`)}
      </li>
      <li>${replyText(request)}</li>
      <li>${msg('If you hear nothing, get in touch and give your reference.')} ${reachClinic(clinic)}</li>
    </ol>
    ${keepView(ended)}
    <div class="actions no-print">${button(msg('Send another request'), again, 'secondary')}</div>
  </section>`;
}
function replyText({ contact, phone, email }) {
    if (contact === 'phone' || !email)
        return msg('They call you to agree on a day and time.');
    if (contact === 'email' || !phone)
        return msg('They write to you to agree on a day and time.');
    return msg('They call or write to you to agree on a day and time.');
}
/** Large and selectable; spelt out for screen readers, which would read '3f2504e0' as numbers. */
function referenceView(id) {
    const text = reference(id);
    return html `<p class="reference" part="reference">
    ${msg('Your reference')}
    <span class="visually-hidden">${text.split('').join(' ')}</span>
    <span class="code" aria-hidden="true" dir="ltr">${text}</span>
  </p>`;
}
/** After failing: the clinic's phone and e-mail, a copy to keep, another try. The form below still holds everything. */
function notArrivedView(ended, { reason, messages }, tryAgain) {
    const { level, clinic } = ended;
    const said = readableTexts(messages);
    return html `<section class="notice problems failed" part="failure" data-focus-target>
    ${heading(level, msg('Your request was not confirmed'), { class: 'section-title', focusable: true })}
    <p>${failureText(reason)} ${msg('Nothing you wrote is lost.')}</p>
    ${said.length > 0 ? html `<p>${msg('It answered:')} ${said.map((text) => html `<q>${text}</q> `)}</p>` : nothing}
    <p>${msg('You can also contact the clinic directly.')} ${reachClinic(clinic)}</p>
    <div class="actions no-print">${button(msg('Try again'), tryAgain)}</div>
    ${keepView(ended)}
  </section>`;
}

export { arrivedView, notArrivedView };
