import { nothing, html } from 'lit';
import { telephoneLink, emailLink } from '../shared/contact-links.js';
import { placeAndHours } from '../shared/place-and-hours.js';

function aboutClinic({ name, phone, email, ...place }) {
  if (!place.address && !place.hours) return nothing;
  return html`<p class="clinic-contact">
    ${name && html`<strong>${name}</strong>`} ${phone && telephoneLink(phone)} ${email && emailLink(email)}
    ${placeAndHours(place)}
  </p>`;
}

export { aboutClinic };
