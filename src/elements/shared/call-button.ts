import { html, nothing, type TemplateResult } from 'lit';
import { telephoneAddress } from '../../features/options/telephone.js';
import { icon } from './icon.js';
import { withValues } from './with-values.js';

/**
 * The number to call in an emergency, as a button that nobody can miss.
 * @param words with `{number}` where the number stands
 */
export function callButton(number: string, words: string): TemplateResult {
  return html`<a class="button act wide" data-do="call" href=${telephoneAddress(number) ?? nothing}
    >${icon('phone')} <span>${withValues(words, { number: html`<bdi dir="ltr">${number}</bdi>` })}</span></a
  >`;
}
