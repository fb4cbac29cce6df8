import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { emailLink, telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';

/** The ways to reach a clinic without a form. What the clinic has not told is not invented. */
export interface ClinicContact {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** 'Call … or write to …', or nothing where the page tells neither. */
export function reachClinic({ phone, email }: ClinicContact): unknown {
  const values = { phone: phone && telephoneLink(phone), email: email && emailLink(email) };
  if (phone && email) return fillIn(msg('Call {phone} or write to {email}.'), values);
  if (phone) return fillIn(msg('Call {phone}.'), values);
  return email ? fillIn(msg('Write to {email}.'), values) : nothing;
}

/** In place of a form that could not be sent. */
export function withoutForm(clinic: ClinicContact): TemplateResult {
  return html`<div class="notice" part="contact">
    <p>
      ${msg('Requests cannot be sent from this page at the moment. Please contact the clinic directly.')}
      ${reachClinic(clinic)}
    </p>
  </div>`;
}
