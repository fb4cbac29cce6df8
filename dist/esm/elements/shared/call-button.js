import { nothing, html } from 'lit';
import { telephoneAddress } from '../../features/options/telephone.js';
import { icon } from './icon.js';
import { withValues } from './with-values.js';

function callButton(number, words) {
  return html`<a class="button act wide" data-do="call" href=${telephoneAddress(number) ?? nothing}
    >${icon("phone")} <span>${withValues(words, { number: html`<bdi dir="ltr">${number}</bdi>` })}</span></a
  >`;
}

export { callButton };
