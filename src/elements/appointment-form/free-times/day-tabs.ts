import { msg } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FreeDay } from '../../../features/slots/free-days.js';
import type { ShownTimes } from '../../../features/slots/shown-times.js';
import { button } from '../../shared/button-view.js';
import type { FreeTimesController } from './free-times-controller.js';
import { freeText } from './free-times-words.js';
import { dayPieces, dayText } from './time-words.js';
import { panelId } from './times-of-day.js';

const tabId = (field: string, date: string): string => `${field}-day-${date}`;

/** The days to choose from, as tabs: Tab reaches the one that is shown, the arrow keys lead to the others. */
export function dayTabs(
  times: FreeTimesController,
  { days, day: shown, nextDay }: ShownTimes,
  field: string,
): TemplateResult {
  const { locale } = times;
  const show = (date: string, focus: boolean): void =>
    times.lookAt({ date, timePages: 1 }, focus ? tabId(field, date) : null);
  // The first of the new days is shown, and takes focus: it stands where the button was.
  const showMore = ({ date }: FreeDay): void => {
    times.lookAt({ dayPages: times.look.dayPages + 1 });
    show(date, true);
  };
  return html`<div
      class="days"
      role="tablist"
      aria-label=${msg('Days')}
      @keydown=${(event: KeyboardEvent) => {
        const date = dateByKey(event, days, shown);
        if (date === undefined) return;
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
            aria-selected=${isShown ? 'true' : 'false'}
            aria-controls=${panelId(field)}
            tabindex=${isShown ? '0' : '-1'}
            @click=${() => show(date, false)}
          >
            ${keyed(`${date} ${day.times.length}`, dayWords(day, locale))}
          </button>`;
      })}
    </div>
    ${nextDay ? button(msg('Show more days'), () => showMore(nextDay), 'plain', 'more-days') : nothing}`;
}

/** Short to be seen, in full to be heard. */
function dayWords({ date, times }: FreeDay, locale: string): TemplateResult {
  const { weekday, day } = dayPieces(date, locale);
  const free = freeText(times.length);
  return html`<span class="visually-hidden">${dayText(date, locale)}, ${free}</span>
    <span class="weekday" aria-hidden="true">${weekday}</span>
    <span class="number" aria-hidden="true">${day}</span>
    <span class="count" aria-hidden="true">${free}</span>`;
}

/** Where a key leads from the day that is shown; undefined for a key that leads nowhere. */
function dateByKey(
  { key, currentTarget }: KeyboardEvent,
  days: readonly FreeDay[],
  { date }: FreeDay,
): string | undefined {
  const isLeftToRight = getComputedStyle(currentTarget as Element).direction === 'ltr';
  const last = days.length - 1;
  const index = days.findIndex((one) => one.date === date);
  const next = index === last ? 0 : index + 1;
  const previous = index === 0 ? last : index - 1;
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: isLeftToRight ? next : previous,
    ArrowLeft: isLeftToRight ? previous : next,
    Home: 0,
    End: last,
  };
  return days[ways[key] ?? -1]?.date;
}
