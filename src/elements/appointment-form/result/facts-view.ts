import { msg } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { reference } from '../../../features/booking/reference.js';
import type { AppointmentRequest } from '../../../features/booking/request.js';
import { answerWord } from '../fields/field-words.js';
import { listText } from '../list-text.js';
import type { FinishedRequest } from './copy-view.js';

/** What was sent, at a glance: enough to see that it is right. The copy has all of it. */
export function factsView({ request, timeWords }: FinishedRequest): TemplateResult {
  const { name, id } = request;
  return html`<dl class="facts">
    <div>
      <dt>${msg('Reference')}</dt>
      <dd part="reference">${referenceView(id)}</dd>
    </div>
    ${fact(msg('Name'), [name])} ${fact(msg('Reply'), reply(request))}
    ${fact(msg('You asked for'), timeWords === undefined ? wish(request) : [timeWords])}
  </dl>`;
}

function fact(name: string, lines: readonly string[]): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}<bdi>${line}</bdi>`)}</dd>
  </div>`;
}

/** How the clinic will reply, and to where. */
function reply({ contact, phone, email }: AppointmentRequest): string[] {
  if (contact === 'phone' || !email) return [answerWord('phone'), phone];
  if (contact === 'email' || !phone) return [answerWord('email'), email];
  return [answerWord('either'), phone, email];
}

function wish({ days, time }: AppointmentRequest): string[] {
  const named = listText(days.map(answerWord));
  if (!named) return [answerWord(time)];
  return time === 'any' ? [named] : [named, answerWord(time)];
}

/**
 * Two groups of four are read out and typed with fewer mistakes. The gap is no character, so that eight are copied.
 * Spelt out for screen readers, which would read '3f2504e0' as numbers.
 */
function referenceView(id: string): TemplateResult {
  const text = reference(id);
  return html`<span class="visually-hidden">${text.split('').join(' ')}</span>
    <span class="code" aria-hidden="true" dir="ltr"
      ><span>${text.slice(0, 4)}</span><span>${text.slice(4)}</span></span
    >`;
}
