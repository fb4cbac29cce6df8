import { msg } from '../../locales/msg.js';
import { html, nothing } from 'lit';
import { emailAddress } from '../../features/options/email.js';
import { telephoneAddress } from '../../features/options/telephone.js';
import { callButton } from '../shared/call-button.js';
import { emailLink, telephoneLink } from '../shared/contact-links.js';
import { icon } from '../shared/icon.js';
import { placeAndHours } from '../shared/place-and-hours.js';
import { withValues } from '../shared/with-values.js';

function reachClinic({ phone, email }) {
  const values = { phone: phone && telephoneLink(phone), email: email && emailLink(email) };
  if (phone && email) return withValues(msg("Call {phone} or write to {email}."), values);
  if (phone) return withValues(msg("Call {phone}."), values);
  return email ? withValues(msg("Write to {email}."), values) : nothing;
}
function otherWays(clinic) {
  return [clinic.phone || clinic.email ? reachClinic(clinic) : PAGES_OWN, placeOf(clinic)];
}
function placeOf({ address = null, hours = null }) {
  return placeAndHours({ address, hours });
}
function waysAsButtons(clinic) {
  const { phone, email } = clinic;
  if (!phone && !email) return [PAGES_OWN, placeOf(clinic)];
  return html`<div class="ways">
    ${phone && (telephoneAddress(phone) ? callButton(phone, msg("Call {number}")) : telephoneLink(phone))}
    ${email && (emailAddress(email) ? writeButton(email) : emailLink(email))} ${placeOf(clinic)}
  </div>`;
}
function writeButton(email) {
  return html`<a class="button secondary wide" href=${emailAddress(email) ?? nothing}
    >${icon("mail")} <span>${withValues(msg("Write to {email}"), { email })}</span></a
  >`;
}
function withoutForm(clinic) {
  return html`<div class="notice" part="contact">
      <p>
        ${msg("Requests cannot be sent from this page at the moment. Please contact the clinic directly.")}
        ${reachClinic(clinic)} ${placeOf(clinic)}
      </p>
    </div>
    ${PAGES_OWN}`;
}
const PAGES_OWN = html`<slot></slot>`;

export { otherWays, reachClinic, waysAsButtons, withoutForm };
