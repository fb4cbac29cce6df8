import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { stateText, chosenTimeText } from './free-times-words.js';
import { str } from '@lit/localize';

function chosenNote(times, firstControl) {
  const { state, chosenTime } = times;
  return html`<div class="note ${chosenTime ? "chosen" : ""}">
    ${chosenTime ? icon("calendar") : nothing}
    <div class="told" role="status">
      ${times.lost ? html`<p>${msg("The time you chose is no longer listed.")}</p>` : nothing}
      ${state.name === "ready" ? chosenWords(times, state) : html`<p class="hint">${changingText(stateText(state.name))}</p>`}
    </div>
    ${chosenTime ? button(msg("Clear"), () => times.clear(firstControl), "plain", "clear-time") : nothing}
  </div>`;
}
function chosenWords(times, { clock, severalPlaces }) {
  const time = times.chosenTime;
  if (!time) return times.lost ? html`<p>${msg("Please choose another.")}</p>` : nothing;
  const { link } = time.published;
  return html`<p>
      ${msg("You are asking for:")}
      <strong>${changingText(chosenTimeText(time, clock, times.locale, severalPlaces))}</strong>
    </p>
    ${link === null ? html`<p>${msg("We are not holding it for you. We will confirm it or suggest another.")}</p>` : html`<p>
              ${msg("You can book this time yourself:")}
              <a href=${link} target="_blank" rel="noopener noreferrer">${changingText(bookingWord(link))}</a>
            </p>
            <p>
              ${msg("If you send this form instead, we are not holding the time. We will confirm it or suggest another.")}
            </p>`}`;
}
function bookingWord(link) {
  return msg(str`Book it on ${new URL(link).hostname} (opens in a new tab)`);
}

export { chosenNote };
