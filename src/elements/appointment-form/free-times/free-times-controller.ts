import type { ReactiveController, TemplateResult } from 'lit';
import { clinicClock, type ClinicClock } from '../../../features/slots/clinic-clock.js';
import { freeDays, type FreeDay, type FreeTime } from '../../../features/slots/free-days.js';
import { isStale } from '../../../features/slots/manifest.js';
import type { FormOptions } from '../form-options.js';
import { calendarButton, type Asked } from './calendar-button.js';
import { calendarOptions, type CalendarOptions } from './calendar-options.js';
import { pageCalendars, type Calendar, type CalendarSource } from './calendar-source.js';
import { slotWords } from './free-times-words.js';

/** What a patient can be shown. Only `ready` has times to choose; otherwise the form asks for days. */
export type FreeTimesState =
  | { name: 'off' | 'loading' | 'failed' | 'stale' | 'empty' }
  | {
      name: 'ready';
      days: readonly FreeDay[];
      clock: ClinicClock;
      /** The times are in more than one place, so each must name its own. */
      severalPlaces: boolean;
    };

/** A time as a patient can keep it: in words, and in a calendar of their own. */
export interface KeptTime {
  slotWords: string;
  toCalendar: TemplateResult;
}

/** The value of the answer 'none of these'. No slot has it: ids hold no space. */
export const NONE_SUITS = 'none suits';

/**
 * Reads the clinic's calendar when the form opens and when the patient comes back to the page, never by a timer; holds
 * which time is chosen and how many days are shown.
 */
export class FreeTimesController implements ReactiveController {
  /** Where calendars come from; a test passes its own. */
  source: CalendarSource = pageCalendars;
  /** The zone that the patient's device is set to; undefined asks the browser. A test sets its own. */
  patientZone: string | undefined;
  /** 1 until more is asked for. */
  pages = 1;
  /** Id of the chosen slot, `NONE_SUITS`, or null. */
  chosen: string | null = null;
  /** The time chosen before is gone from the calendar. */
  lost = false;

  private options: CalendarOptions | null = null;
  /** Undefined until the first answer. */
  private calendar: Calendar | null | undefined;
  private known: FreeTimesState | null = null;
  private focusOn: number | null = null;

  constructor(
    private readonly host: FormOptions,
    /** The patient has already named days or a time of day, which must not vanish when the times arrive. */
    private readonly namedDays: () => boolean,
    /** The language tag for days and times. */
    readonly locale: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.look);
    if (this.options) this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
  }

  hostUpdate(): void {
    const before = this.options;
    const now = calendarOptions(this.host);
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    this.options = now;
    this.known = null;
    if (now?.address === before?.address) return;
    this.calendar = undefined;
    this.reset();
    this.look();
  }

  hostUpdated(): void {
    if (this.focusOn === null) return;
    this.host.shadowRoot?.querySelectorAll<HTMLElement>('input[name="slot"]')[this.focusOn]?.focus();
    this.focusOn = null;
  }

  get state(): FreeTimesState {
    this.known ??= this.judge();
    return this.known;
  }

  /** The time that goes into the request, or null. */
  get chosenTime(): FreeTime | null {
    const { state, chosen } = this;
    if (state.name !== 'ready' || chosen === null) return null;
    for (const { times } of state.days) {
      const time = times.find(({ slot }) => slot.id === chosen);
      if (time) return time;
    }
    return null;
  }

  /** A time that was asked for, whatever the calendar says of it now. */
  keep(time: FreeTime, asked: Asked): KeptTime {
    return {
      slotWords: slotWords(time, this.locale()),
      toCalendar: calendarButton(time, asked, this.source.now),
    };
  }

  /** The form must ask which days suit: there is no time to choose, or none that suits. */
  get asksDays(): boolean {
    return this.state.name !== 'ready' || this.chosen === NONE_SUITS;
  }

  choose(id: string): void {
    this.chosen = id;
    this.lost = false;
    this.host.requestUpdate();
  }

  /** Shows more days; focus goes to the first new time, which stands before the button. */
  showMore(timesShown: number): void {
    this.pages += 1;
    this.focusOn = timesShown;
    this.host.requestUpdate();
  }

  reset(): void {
    this.chosen = null;
    this.lost = false;
    this.pages = 1;
  }

  private readonly look = (): void => {
    const address = this.options?.address;
    if (address === undefined || document.hidden) return;
    void this.source.at(address).then((calendar) => {
      if (this.options?.address !== address) return;
      const first = this.calendar === undefined;
      this.calendar = calendar;
      this.known = null;
      const { state } = this;
      if (first && state.name === 'ready' && this.namedDays()) this.chosen ??= NONE_SUITS;
      if (this.chosen !== null && this.chosen !== NONE_SUITS && !this.chosenTime) {
        this.chosen = null;
        this.lost = true;
      }
      this.host.requestUpdate();
    });
  };

  private judge(): FreeTimesState {
    const { options, calendar } = this;
    if (!options) return { name: 'off' };
    if (calendar === undefined) return { name: 'loading' };
    if (calendar === null) return { name: 'failed' };
    const now = this.source.now();
    if (isStale(calendar, now)) return { name: 'stale' };
    const { slots } = calendar;
    const clock = clinicClock(
      options.zone,
      slots.map(({ start }) => start),
      this.patientZone,
    );
    const days = freeDays(slots, clock, options, now);
    if (days.length === 0) return { name: 'empty' };
    const places = new Set(days.flatMap(({ times }) => times.map(({ published }) => published.place)));
    return { name: 'ready', days, clock, severalPlaces: places.size > 1 };
  }
}
