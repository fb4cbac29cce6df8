import { msg, str } from '../../../locales/msg.js';
import { offsetText, wallTime, type ClinicClock } from '../../../features/slots/clinic-clock.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import type { FreeTimesState } from '../../../features/slots/free-times-state.js';
import { pluralRules } from '../../../locales/formatters.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { numberText } from '../number-text.js';
import { dayText, timeText } from './time-words.js';
import type { WrittenTime } from '../../../features/slots/written-time.js';

/** Why there is no time to choose, and what to do instead. */
export function stateText(state: FreeTimesState['name']): string {
  switch (state) {
    case 'loading':
      return msg('Looking for free times… You can also choose days below.');
    case 'failed':
      return msg('The free times cannot be shown at the moment. Tell us which days work for you instead.');
    case 'stale':
      return msg(
        'The list of free times is out of date, so we do not show it. Tell us which days work for you instead.',
      );
    case 'empty':
      return msg(
        'No free times are listed for the coming weeks. Tell us which days work for you, and we will look for one.',
      );
    case 'off':
    case 'ready':
      return '';
  }
}

// A sentence for each form that a language's plural may take, as in `room-view.ts`.

/** How many times a day has. */
export function freeText(count: number): string {
  const number = numberText(count);
  switch (pluralRules(shownLocale()).select(count)) {
    case 'one':
      return msg(str`${number} free`, { id: 'free-one' });
    case 'two':
      return msg(str`${number} free`, { id: 'free-two' });
    case 'few':
      return msg(str`${number} free`, { id: 'free-few' });
    case 'many':
      return msg(str`${number} free`, { id: 'free-many' });
    default:
      return msg(str`${number} free`);
  }
}

/** A time on its day, as its button says it: `9:00 AM`. An hour that comes twice says which of the two it is. */
export function timeLabel({ slot, twice }: FreeTime, locale: string): string {
  const time = timeText(slot.start, locale);
  return twice ? `${time} (${writtenOffset(slot.start)})` : time;
}

/** The chosen time in full; with the clinic's zone and the patient's own time where the two differ. */
export function chosenTimeText(
  time: FreeTime,
  clock: ClinicClock,
  locale: string,
  namesPlace: boolean,
): string {
  const { slot, published } = time;
  const at = published.start;
  const when = `${dayText(slot.start, locale)}, ${timeLabel(time, locale)}`;
  const there = clock.differs(at)
    ? msg(
        str`${when} ${clock.name(at, locale)} (where you are: ${patientTime(at, clock, slot.start, locale)})`,
      )
    : when;
  return namesPlace && published.place !== null ? `${there}, ${published.place}` : there;
}

/** A chosen time without a calendar at hand, for the patient's copy. */
export function rememberedTimeText(
  { slot: { start }, published: { place } }: FreeTime,
  locale: string,
): string {
  const when = `${dayText(start, locale)}, ${timeText(start, locale)} (${writtenOffset(start)})`;
  return place ? `${when}, ${place}` : when;
}

function patientTime(at: WrittenTime, clock: ClinicClock, clinicTime: string, locale: string): string {
  const own = wallTime(at.at, clock.patientOffset(at));
  const time = timeText(own, locale);
  return own.slice(0, 10) === clinicTime.slice(0, 10) ? time : `${dayText(own, locale)}, ${time}`;
}

function writtenOffset(moment: string): string {
  const [, sign, hours = '', minutes = ''] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? [];
  return offsetText((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
}
