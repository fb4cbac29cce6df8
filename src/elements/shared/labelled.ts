import { msg, str } from '../../locales/msg.js';

/** A label and what it stands for, in one line, as the language writes it: `Reply: By phone`. */
export function labelled(label: string, value: string): string {
  // A question needs no second mark after its own.
  return /[?？؟]$/.test(label) ? `${label} ${value}` : msg(str`${label}: ${value}`);
}
