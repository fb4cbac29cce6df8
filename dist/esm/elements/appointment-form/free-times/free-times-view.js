import { msg, str } from '@lit/localize';
import { nothing, html } from 'lit';
import { firstDays } from '../../../features/slots/free-days.js';
import { dayText } from '../../../features/slots/time-words.js';
import { heading } from '../../widget/heading.js';
import { NONE_SUITS } from './free-times-controller.js';
import { stateText, chosenTimeText, timeLabel } from './free-times-words.js';

/** The clinic's free times by day; nothing where the clinic publishes none. What is chosen is told in a live region. */
function freeTimesView(times, field) {
    const { state } = times;
    if (state.name === 'off')
        return nothing;
    return html `<div class="when">
    ${state.name === 'ready' ? choiceOfTimes(times, state, field) : nothing}
    <div class="told" role="status">
      ${times.lost ? html `<p>${msg('The time you chose is no longer listed.')}</p>` : nothing}
      ${state.name === 'ready' ? chosenNote(times, state) : html `<p class="hint">${stateText(state.name)}</p>`}
    </div>
  </div>`;
}
function choiceOfTimes(times, { days, clock, severalPlaces }, { level, id, label, error }) {
    const locale = times.locale();
    const shown = firstDays(days, times.pages);
    const timesShown = allTimes(shown);
    const remain = timesShown.length < allTimes(days).length;
    const differs = ({ published }) => clock.differs(published.start);
    const zoneName = ({ published }) => clock.name(published.start, locale);
    const [foreign] = timesShown.filter(differs);
    const someAlike = !timesShown.every(differs);
    const dayView = (day, isFirst) => {
        const dayId = `${id}-${day.date}`;
        const foreignTime = someAlike ? day.times.find(differs) : undefined;
        const words = html `${dayText(day.date, locale)}
    ${foreignTime ? html `<span class="zone">${zoneName(foreignTime)}</span>` : nothing}`;
        return html `<div class="day" role="group" aria-labelledby=${dayId}>
      ${heading(level, words, { id: dayId })}
      <div class="choices times">
        ${day.times.map((time, index) => timeChoice(time, locale, times.chosen === time.slot.id, {
            id: isFirst && index === 0 ? id : `${dayId}-${index}`,
            namesPlace: severalPlaces,
        }))}
      </div>
    </div>`;
    };
    return html `<fieldset class="field" part="field" aria-describedby="${id}-hint">
    <legend>${label} <span class="need">${msg('(optional)')}</span></legend>
    <div id="${id}-hint">
      <p class="hint">
        ${msg('Choose one, or none if any time will do. A time is not held for you until we have confirmed it.')}
      </p>
      ${foreign ? html `<p class="hint foreign">${zoneNote(zoneName(foreign))}</p>` : nothing}
    </div>
    ${error}
    <div @change=${(event) => times.choose(event.target.value)}>
      ${shown.map((day, index) => dayView(day, index === 0))}
      ${remain
        ? html `<button
              class="button secondary more no-print"
              part="button"
              type="button"
              @click=${() => times.showMore(timesShown.length)}
            >
              ${shown.some(({ cut }) => cut) ? msg('Show more times') : msg('Show more days')}
            </button>`
        : nothing}
      <div class="choices none">
        <label class="choice" part="choice">
          <input type="radio" name="slot" value=${NONE_SUITS} .checked=${times.chosen === NONE_SUITS} />
          <span>${msg('None of these suits me: I will name days instead')}</span>
        </label>
      </div>
    </div>
  </fieldset>`;
}
function timeChoice(time, locale, chosen, { id, namesPlace }) {
    const { slot, published } = time;
    return html `<label class="choice" part="choice">
    <input id=${id} type="radio" name="slot" value=${slot.id} .checked=${chosen} />
    <span>
      ${timeLabel(time, locale)}
      ${namesPlace && published.place !== null ? html `<span class="place">${published.place}</span>` : nothing}
    </span>
  </label>`;
}
function chosenNote(times, { clock, severalPlaces }) {
    const time = times.chosenTime;
    if (!time)
        return times.lost ? html `<p>${msg('Please choose another.')}</p>` : nothing;
    const { link } = time.published;
    return html `<div class="notice">
    <p>
      ${msg('You ask for:')}
      <strong>${chosenTimeText(time, clock, times.locale(), severalPlaces)}</strong>
    </p>
    ${link === null
        ? html `<p>${msg('It is not held for you: we confirm it, or suggest another.')}</p>`
        : html `<p>
              ${msg('You can book this time yourself:')}
              <a href=${link} target="_blank" rel="noopener noreferrer">${bookingWord(link)}</a>
            </p>
            <p>
              ${msg('If you send this form instead, the time is not held: we confirm it, or suggest another.')}
            </p>`}
  </div>`;
}
function bookingWord(link) {
    return msg(str `Book it on ${new URL(link).hostname} (opens in a new tab)`);
}
function zoneNote(zone) {
    return msg(str `All times are those of the clinic: ${zone}. Your device is set to another time.`);
}
function allTimes(days) {
    return days.flatMap(({ times }) => times);
}

export { freeTimesView };
