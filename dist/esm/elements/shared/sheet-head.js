import { nothing, html } from 'lit';
import { dateTimeFormat } from '../../locales/formatters.js';
import { placeAndHours } from './place-and-hours.js';

function sheetHead({ clinic, phone, locale, hasDate, ...place }) {
  const today = hasDate ? dateTimeFormat(locale, { dateStyle: "long" }).format(/* @__PURE__ */ new Date()) : "";
  return html`<p class="sheet-head">
    ${clinic ? html`<strong>${clinic}</strong>` : nothing}
    ${phone ? html`<span dir="ltr">${phone}</span>` : nothing} ${placeAndHours(place)}
    <span>${today}</span>
  </p>`;
}

export { sheetHead };
