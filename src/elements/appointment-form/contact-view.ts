import { msg } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { emailAddress } from '../../features/options/email.js';
import { telephoneAddress } from '../../features/options/telephone.js';
import { callButton } from '../shared/call-button.js';
import { emailLink, telephoneLink } from '../shared/contact-links.js';
import { icon } from '../shared/icon.js';
import { placeAndHours, type PlaceAndHours } from '../shared/place-and-hours.js';
import { withValues } from '../shared/with-values.js';

/** The ways to reach a clinic without a form. What the clinic has not told is not invented. */
export interface ClinicContact extends Partial<PlaceAndHours> {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** 'Call … or write to …', or nothing where the page tells neither. */
export function reachClinic({ phone, email }: ClinicContact): unknown {
  const values = { phone: phone && telephoneLink(phone), email: email && emailLink(email) };
  if (phone && email) return withValues(msg('Call {phone} or write to {email}.'), values);
  if (phone) return withValues(msg('Call {phone}.'), values);
  return email ? withValues(msg('Write to {email}.'), values) : nothing;
}

/**
 * How to reach the clinic where the form has not, or not yet. Where the clinic has told neither number nor address, what
 * its page has put between the element's tags is shown: most pages have a link to call there.
 */
export function otherWays(clinic: ClinicContact): unknown {
  return [clinic.phone || clinic.email ? reachClinic(clinic) : PAGES_OWN, placeOf(clinic)];
}

function placeOf({ address = null, hours = null }: ClinicContact): unknown {
  return placeAndHours({ address, hours });
}

/** The same as buttons that nobody can miss, the phone first. What can be neither dialled nor written to is plain text. */
export function waysAsButtons(clinic: ClinicContact): unknown {
  const { phone, email } = clinic;
  if (!phone && !email) return [PAGES_OWN, placeOf(clinic)];
  return html`<div class="ways">
    ${phone && (telephoneAddress(phone) ? callButton(phone, msg('Call {number}')) : telephoneLink(phone))}
    ${email && (emailAddress(email) ? writeButton(email) : emailLink(email))} ${placeOf(clinic)}
  </div>`;
}

function writeButton(email: string): TemplateResult {
  return html`<a class="button secondary wide" href=${emailAddress(email) ?? nothing}
    >${icon('mail')} <span>${withValues(msg('Write to {email}'), { email })}</span></a
  >`;
}

/** In place of a form that could not be sent: all ways that there are. */
export function withoutForm(clinic: ClinicContact): TemplateResult {
  return html`<div class="notice" part="contact">
      <p>
        ${msg('Requests cannot be sent from this page at the moment. Please contact the clinic directly.')}
        ${reachClinic(clinic)} ${placeOf(clinic)}
      </p>
    </div>
    ${PAGES_OWN}`;
}

/** What stands between the element's tags. */
const PAGES_OWN = html`<slot></slot>`;
