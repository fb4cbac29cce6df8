import { msg } from '../../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FreeTime } from '../../../features/slots/free-days.js';
import type { FreeTimesState } from '../../../features/slots/free-times-state.js';
import type { ShownTimes } from '../../../features/slots/shown-times.js';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { heading } from '../../shared/heading.js';
import type { FreeTimesController } from './free-times-controller.js';
import { timeLabel } from './free-times-words.js';
import { dayText } from './time-words.js';

export type Ready = Extract<FreeTimesState, { name: 'ready' }>;

/** What the form says of this field, as of its others. */
export interface FieldWords {
  /** Level of the heading of the day. */
  level: number;
  /** Of the field's first control. */
  id: string;
  label: string;
  /** What is wrong with the answer, rendered. */
  error: unknown;
}

/** Id of the part of the field that shows the times of one day. */
export const panelId = (field: string): string => `${field}-times`;

/** Id of a time's control; the first one is the field's own. */
export const timeId = (field: string, index: number): string => (index === 0 ? field : `${field}-${index}`);

/**
 * The times of the day that is shown, as answers to one question. No other day's times are in the page.
 * @param namesZone the clock of this day may differ from the patient's where that of another day does not
 */
export function timesOfDay(
  times: FreeTimesController,
  { clock, severalPlaces }: Ready,
  { day, times: shown, moreTimes }: ShownTimes,
  { id, level, namesZone }: FieldWords & { namesZone: boolean },
): TemplateResult {
  const { locale } = times;
  const foreign = namesZone && day.times.find(({ published }) => clock.differs(published.start));
  const headingId = `${id}-day`;
  const words = html`${changingText(dayText(day.date, locale))}
  ${foreign ? html`<span class="zone">${changingText(clock.name(foreign.published.start, locale))}</span>` : nothing}`;
  return html`<div class="day-times" role="tabpanel" id=${panelId(id)} aria-labelledby=${headingId}>
    ${heading(level, words, { id: headingId })}
    <div
      class="slots ${severalPlaces ? 'placed' : ''}"
      @change=${(event: Event) => times.choose((event.target as HTMLInputElement).value)}
    >
      ${shown.map((time, index) =>
        timeChoice(time, locale, times.chosen === time.slot.id, {
          id: timeId(id, index),
          namesPlace: severalPlaces,
        }),
      )}
    </div>
    ${
      moreTimes
        ? button(
            msg('Show more times'),
            () => times.lookAt({ timePages: times.look.timePages + 1 }, timeId(id, shown.length)),
            'secondary',
            'more-times',
          )
        : nothing
    }
  </div>`;
}

function timeChoice(
  time: FreeTime,
  locale: string,
  chosen: boolean,
  { id, namesPlace }: { id: string; namesPlace: boolean },
): TemplateResult {
  const { slot, published } = time;
  return html`<label class="slot" part="choice">
    <input id=${id} type="radio" name="slot" value=${slot.id} .checked=${chosen} />
    <span>
      ${changingText(timeLabel(time, locale))}
      ${namesPlace && published.place !== null ? html`<span class="place">${changingText(published.place)}</span>` : nothing}
    </span>
  </label>`;
}
