import { nothing, html } from 'lit';

function placeAndHours({ address, hours }) {
  if (!address && !hours) return nothing;
  return html`<span class="place" part="place"
    >${[address, hours].map((text) => text ? html`<span dir="auto">${text}</span>` : nothing)}</span
  >`;
}

export { placeAndHours };
