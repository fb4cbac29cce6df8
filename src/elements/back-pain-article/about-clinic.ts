import { html, nothing, type TemplateResult } from 'lit';
import { emailLink, telephoneLink } from '../shared/contact-links.js';
import { placeAndHours, type PlaceAndHours } from '../shared/place-and-hours.js';

/** Whom a reader of the article may turn to. */
export interface AboutClinic extends PlaceAndHours {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** How to reach the clinic and where it is; nothing where the page does not say the latter. */
export function aboutClinic({ name, phone, email, ...place }: AboutClinic): TemplateResult | typeof nothing {
  if (!place.address && !place.hours) return nothing;
  return html`<p class="clinic-contact">
    ${name && html`<strong>${name}</strong>`} ${phone && telephoneLink(phone)} ${email && emailLink(email)}
    ${placeAndHours(place)}
  </p>`;
}
