import { html, type TemplateResult } from 'lit';
import { emailAddress } from '../../features/options/email.js';
import { telephoneAddress } from '../../features/options/telephone.js';

/** A number to tap; plain text where it holds nothing that could be dialled. */
export function telephoneLink(number: string, look = ''): TemplateResult {
  const address = telephoneAddress(number);
  return address === null
    ? html`<span class=${look}>${number}</span>`
    : html`<a class=${look} href=${address} dir="ltr">${number}</a>`;
}

/** An address to write to; plain text where it is no e-mail address. */
export function emailLink(address: string): TemplateResult {
  const link = emailAddress(address);
  return link === null ? html`<span>${address}</span>` : html`<a href=${link}>${address}</a>`;
}
