import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { emailLink, telephoneLink } from '../widget/contact-links.js';
import { fillIn } from '../widget/fill-in.js';

/** 'Call … or write to …', or nothing where the page tells neither. */
function reachClinic({ phone, email }) {
    const values = { phone: phone && telephoneLink(phone), email: email && emailLink(email) };
    if (phone && email)
        return fillIn(msg('Call {phone} or write to {email}.'), values);
    if (phone)
        return fillIn(msg('Call {phone}.'), values);
    return email ? fillIn(msg('Write to {email}.'), values) : nothing;
}
/** In place of a form that could not be sent. */
function withoutForm(clinic) {
    return html `<div class="notice" part="contact">
    <p>
      ${msg('Requests cannot be sent from this page at the moment. Please contact the clinic directly.')}
      ${reachClinic(clinic)}
    </p>
  </div>`;
}

export { reachClinic, withoutForm };
