import { html, nothing, type TemplateResult } from 'lit';

/** Where a clinic is and when it is open, in its own words. */
export interface PlaceAndHours {
  address: string | null;
  hours: string | null;
}

/** What stands with the clinic's phone: each on lines of its own, as the clinic has written it. */
export function placeAndHours({ address, hours }: PlaceAndHours): TemplateResult | typeof nothing {
  if (!address && !hours) return nothing;
  return html`<span class="place" part="place"
    >${[address, hours].map((text) => (text ? html`<span dir="auto">${text}</span>` : nothing))}</span
  >`;
}
