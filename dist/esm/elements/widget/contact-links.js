import { html } from 'lit';
import { telephoneAddress } from '../../features/options/telephone.js';

/** A number to tap; plain text where it holds nothing that could be dialled. */
function telephoneLink(number, look = '') {
    const address = telephoneAddress(number);
    return address === null
        ? html `<span class=${look}>${number}</span>`
        : html `<a class=${look} href=${address} dir="ltr">${number}</a>`;
}
/** An address to write to; plain text where it is no e-mail address. */
function emailLink(address) {
    return /^[^\s@?&]+@[^\s@?&]+$/.test(address)
        ? html `<a href="mailto:${address}">${address}</a>`
        : html `<span>${address}</span>`;
}

export { emailLink, telephoneLink };
