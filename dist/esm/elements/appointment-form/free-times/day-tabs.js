import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../../shared/button-view.js';
import { freeText } from './free-times-words.js';
import { dayPieces, dayText } from './time-words.js';
import { panelId } from './times-of-day.js';

const tabId = (field, date) => `${field}-day-${date}`;
function dayTabs(times, { days, day: shown, nextDay }, field) {
  const { locale } = times;
  const show = (date, focus) => times.lookAt({ date, timePages: 1 }, focus ? tabId(field, date) : null);
  const showMore = ({ date }) => {
    times.lookAt({ dayPages: times.look.dayPages + 1 });
    show(date, true);
  };
  return html`<div
      class="days"
      role="tablist"
      aria-label=${msg("Days")}
      @keydown=${(event) => {
    const date = dateByKey(event, days, shown);
    if (date === void 0) return;
    event.preventDefault();
    show(date, true);
  }}
    >
      ${days.map((day, index) => {
    const { date } = day;
    const isShown = date === shown.date;
    const isNewMonth = date.slice(0, 7) !== days[index - 1]?.date.slice(0, 7);
    return html`${isNewMonth ? keyed(date, html`<span class="month" aria-hidden="true">${dayPieces(date, locale).month}</span>`) : nothing}
          <button
            class="day"
            type="button"
            role="tab"
            part="day"
            id=${tabId(field, date)}
            aria-selected=${isShown ? "true" : "false"}
            aria-controls=${panelId(field)}
            tabindex=${isShown ? "0" : "-1"}
            @click=${() => show(date, false)}
          >
            ${keyed(`${date} ${day.times.length}`, dayWords(day, locale))}
          </button>`;
  })}
    </div>
    ${nextDay ? button(msg("Show more days"), () => showMore(nextDay), "plain", "more-days") : nothing}`;
}
function dayWords({ date, times }, locale) {
  const { weekday, day } = dayPieces(date, locale);
  const free = freeText(times.length);
  return html`<span class="visually-hidden">${dayText(date, locale)}, ${free}</span>
    <span class="weekday" aria-hidden="true">${weekday}</span>
    <span class="number" aria-hidden="true">${day}</span>
    <span class="count" aria-hidden="true">${free}</span>`;
}
function dateByKey({ key, currentTarget }, days, { date }) {
  const isLeftToRight = getComputedStyle(currentTarget).direction === "ltr";
  const last = days.length - 1;
  const index = days.findIndex((one) => one.date === date);
  const next = index === last ? 0 : index + 1;
  const previous = index === 0 ? last : index - 1;
  const ways = {
    ArrowRight: isLeftToRight ? next : previous,
    ArrowLeft: isLeftToRight ? previous : next,
    Home: 0,
    End: last
  };
  return days[ways[key] ?? -1]?.date;
}

export { dayTabs };
