import { msg } from '../../locales/msg.js';
import { str } from '@lit/localize';

function labelled(label, value) {
  return /[?？؟]$/.test(label) ? `${label} ${value}` : msg(str`${label}: ${value}`);
}

export { labelled };
