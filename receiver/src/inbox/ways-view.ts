import { html } from 'hono/html';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { emailAddress } from '../../../src/features/options/email.js';
import { telephoneAddress } from '../../../src/features/options/telephone.js';
import type { View } from './view.js';

interface Way {
  verb: string;
  text: string;
  /** null where what was typed is no address: it can only be read. */
  address: string | null;
}

/**
 * How the patient is reached: what they asked for stands first, as the main thing to do. Of what was sent again with
 * changes the last holds; an earlier number may still reach them, and stands behind.
 * @param versions in the order in which they came
 */
export function waysView(versions: readonly AppointmentRequest[]): View {
  const all = versions.toReversed().flatMap(ways);
  const once = all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
  return html`<p class="ways">${once.map(wayView)}</p>`;
}

function ways({ phone, email, contact }: AppointmentRequest): Way[] {
  const call = { verb: 'Call', text: phone, address: telephoneAddress(phone) };
  const write = { verb: 'Write to', text: email, address: emailAddress(email) };
  return (contact === 'email' ? [write, call] : [call, write]).filter(({ text }) => text !== '');
}

function wayView({ verb, text, address }: Way, index: number): View {
  const rank = index === 0 ? 'main' : 'other';
  return address === null
    ? html`<span class="way">${text}</span>`
    : html`<a class="way ${rank}" href="${address}">${verb} <span dir="ltr">${text}</span></a>`;
}
