import { msg } from '../../../locales/msg.js';
import { html, nothing } from 'lit';
import { reference } from '../../../features/booking/reference.js';
import { answerWord } from '../fields/field-words.js';
import { listText } from '../list-text.js';

function factsView({ request, timeWords }) {
  const { name, id } = request;
  return html`<dl class="facts">
    <div>
      <dt>${msg("Reference")}</dt>
      <dd part="reference">${referenceView(id)}</dd>
    </div>
    ${fact(msg("Name"), [name])} ${fact(msg("Reply"), reply(request))}
    ${fact(msg("You asked for"), timeWords === void 0 ? wish(request) : [timeWords])}
  </dl>`;
}
function fact(name, lines) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}<bdi>${line}</bdi>`)}</dd>
  </div>`;
}
function reply({ contact, phone, email }) {
  if (contact === "phone" || !email) return [answerWord("phone"), phone];
  if (contact === "email" || !phone) return [answerWord("email"), email];
  return [answerWord("either"), phone, email];
}
function wish({ days, time }) {
  const named = listText(days.map(answerWord));
  if (!named) return [answerWord(time)];
  return time === "any" ? [named] : [named, answerWord(time)];
}
function referenceView(id) {
  const text = reference(id);
  return html`<span class="visually-hidden">${text.split("").join(" ")}</span>
    <span class="code" aria-hidden="true" dir="ltr"
      ><span>${text.slice(0, 4)}</span><span>${text.slice(4)}</span></span
    >`;
}

export { factsView };
