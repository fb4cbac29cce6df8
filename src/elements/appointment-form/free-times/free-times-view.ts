import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatLocale } from '../../../features/article/format-locale.js';
import type { ClinicClock } from '../../../features/slots/clinic-clock.js';
import { firstDays, type FreeDay, type FreeTime } from '../../../features/slots/free-days.js';
import { dayText } from '../../../features/slots/time-words.js';
import { pageLanguage, shownLocale } from '../../../locales/language.js';
import { heading } from '../../widget/heading.js';
import { controlId, errorLine } from '../field-view.js';
import { fieldLabel } from '../messages.js';
import { NONE_SUITS, type FreeTimesController } from './free-times-controller.js';
import { chosenTimeText, stateText, timeLabel } from './free-times-words.js';

/** The clinic's free times by day; nothing where the clinic publishes none. What is chosen is told in a live region. */
export function freeTimesView(
  times: FreeTimesController,
  level: number,
  problem: string | undefined,
): TemplateResult | typeof nothing {
  const { state } = times;
  if (state.name === 'off') return nothing;
  return html`<div class="when">
    ${state.name === 'ready' ? choiceOfTimes(times, state.days, state.clock, level, problem) : nothing}
    <div class="told" role="status">
      ${state.name === 'ready' ? chosenNote(times, state.clock) : html`<p class="hint">${stateText(state.name)}</p>`}
    </div>
  </div>`;
}

function choiceOfTimes(
  times: FreeTimesController,
  days: readonly FreeDay[],
  clock: ClinicClock,
  level: number,
  problem: string | undefined,
): TemplateResult {
  const locale = wordsLocale();
  const shown = firstDays(days, times.pages);
  const count = (list: readonly FreeDay[]) => list.reduce((sum, day) => sum + day.times.length, 0);
  const severalPlaces =
    new Set(days.flatMap((day) => day.times.map(({ published }) => published.place))).size > 1;
  const abroad = shown.flatMap((day) => day.times).find(({ published }) => clock.differs(published.start));
  const id = controlId('slot');
  return html`<fieldset class="field" part="field" aria-describedby="${id}-hint">
    <legend>${fieldLabel('slot')} <span class="need">${msg('(optional)')}</span></legend>
    <p class="hint" id="${id}-hint">
      ${msg('Choose one, or none if any time will do. A time is not held for you until we have confirmed it.')}
      ${abroad ? html`<strong>${zoneNote(clock.name(abroad.published.start, locale))}</strong>` : nothing}
    </p>
    ${errorLine('slot', problem)}
    <div @change=${(event: Event) => times.choose((event.target as HTMLInputElement).value)}>
      ${repeat(
        shown,
        ({ date }) => date,
        (day, index) =>
          html`<div class="day" role="group" aria-labelledby="${id}-${day.date}">
            ${heading(level, dayText(day.date, locale), { id: `${id}-${day.date}` })}
            <div class="choices times">
              ${repeat(
                day.times,
                ({ slot }) => slot.id,
                (time, place) =>
                  timeButton(time, locale, times.chosen, {
                    id: index === 0 && place === 0 ? id : `${id}-${day.date}-${place}`,
                    place: severalPlaces,
                  }),
              )}
            </div>
          </div>`,
      )}
      ${
        count(shown) < count(days)
          ? html`<button
              class="button secondary more no-print"
              part="button"
              type="button"
              @click=${() => times.showMore(count(shown))}
            >
              ${shown.some(({ cut }) => cut) ? msg('Show more times') : msg('Show more days')}
            </button>`
          : nothing
      }
      <div class="choices">
        <label class="choice" part="choice">
          <input type="radio" name="slot" value=${NONE_SUITS} .checked=${live(times.chosen === NONE_SUITS)} />
          <span>${msg('None of these suits me: I will name days instead')}</span>
        </label>
      </div>
    </div>
  </fieldset>`;
}

function timeButton(
  time: FreeTime,
  locale: string,
  chosen: string | null,
  as: { id: string; place: boolean },
): TemplateResult {
  const { slot, published } = time;
  return html`<label class="choice" part="choice">
    <input id=${as.id} type="radio" name="slot" value=${slot.id} .checked=${live(chosen === slot.id)} />
    <span>
      ${timeLabel(time, locale)}
      ${as.place && published.place !== null ? html`<span class="place">${published.place}</span>` : nothing}
    </span>
  </label>`;
}

function chosenNote(times: FreeTimesController, clock: ClinicClock): TemplateResult | typeof nothing {
  if (times.lost) {
    return html`<p>${msg('The time you chose is no longer free. Please choose another.')}</p>`;
  }
  const time = times.chosenTime;
  if (!time) return nothing;
  const { link } = time.published;
  return html`<p>${msg('You ask for:')} <strong>${chosenTimeText(time, clock, wordsLocale())}</strong></p>
    ${
      link === null
        ? html`<p>${msg('It is not held for you: we confirm it, or suggest another.')}</p>`
        : html`<p>
            ${msg('You can book this time yourself:')}
            <a href=${link} target="_blank" rel="noopener noreferrer">${bookingWord(link)}</a>
            ${msg('If you send this form instead, the time is not held: we confirm it, or suggest another.')}
          </p>`
    }`;
}

function bookingWord(link: string): string {
  return msg(str`Book it on ${new URL(link).hostname} (opens in a new tab)`);
}

function zoneNote(zone: string): string {
  return msg(str`All times are those of the clinic: ${zone}. Your device is set to another time.`);
}

function wordsLocale(): string {
  return formatLocale(pageLanguage(), shownLocale());
}
