import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { heading } from '../../shared/heading.js';
import { timeLabel } from './free-times-words.js';
import { dayText } from './time-words.js';

const panelId = (field) => `${field}-times`;
const timeId = (field, index) => index === 0 ? field : `${field}-${index}`;
function timesOfDay(times, { clock, severalPlaces }, { day, times: shown, moreTimes }, { id, level, namesZone }) {
  const { locale } = times;
  const foreign = namesZone && day.times.find(({ published }) => clock.differs(published.start));
  const headingId = `${id}-day`;
  const words = html`${changingText(dayText(day.date, locale))}
  ${foreign ? html`<span class="zone">${changingText(clock.name(foreign.published.start, locale))}</span>` : nothing}`;
  return html`<div class="day-times" role="tabpanel" id=${panelId(id)} aria-labelledby=${headingId}>
    ${heading(level, words, { id: headingId })}
    <div
      class="slots ${severalPlaces ? "placed" : ""}"
      @change=${(event) => times.choose(event.target.value)}
    >
      ${shown.map(
    (time, index) => timeChoice(time, locale, times.chosen === time.slot.id, {
      id: timeId(id, index),
      namesPlace: severalPlaces
    })
  )}
    </div>
    ${moreTimes ? button(
    msg("Show more times"),
    () => times.lookAt({ timePages: times.look.timePages + 1 }, timeId(id, shown.length)),
    "secondary",
    "more-times"
  ) : nothing}
  </div>`;
}
function timeChoice(time, locale, chosen, { id, namesPlace }) {
  const { slot, published } = time;
  return html`<label class="slot" part="choice">
    <input id=${id} type="radio" name="slot" value=${slot.id} .checked=${chosen} />
    <span>
      ${changingText(timeLabel(time, locale))}
      ${namesPlace && published.place !== null ? html`<span class="place">${changingText(published.place)}</span>` : nothing}
    </span>
  </label>`;
}

export { panelId, timeId, timesOfDay };
