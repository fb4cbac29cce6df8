import { html } from 'lit';
import { emailAddress } from '../../features/options/email.js';
import { telephoneAddress } from '../../features/options/telephone.js';

function telephoneLink(number, look = "") {
  const address = telephoneAddress(number);
  return address === null ? html`<span class=${look}>${number}</span>` : html`<a class=${look} href=${address} dir="ltr">${number}</a>`;
}
function emailLink(address) {
  const link = emailAddress(address);
  return link === null ? html`<span>${address}</span>` : html`<a href=${link}>${address}</a>`;
}

export { emailLink, telephoneLink };
