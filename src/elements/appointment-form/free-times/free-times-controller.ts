import type { LitElement, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { finish, type Pausable } from '../../../features/pausable.js';
import type { CalendarOptions } from '../../../features/slots/calendar-options.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import {
  freeTimesState,
  type Calendar,
  type FreeTimesState,
} from '../../../features/slots/free-times-state.js';
import type { Look } from '../../../features/slots/shown-times.js';
import { formatLocale } from '../../../locales/format-locale.js';
import { pageLanguage } from '../../../locales/language.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { dateTimeFormat } from '../../../locales/formatters.js';
import { calendarButton, type TimeAsked } from './calendar-button.js';
import { pageCalendars, type CalendarSource } from './calendar-source.js';
import { rememberedTimeText } from './free-times-words.js';

/** A time as a patient can keep it: in words, and in a calendar of their own. */
export interface RememberedTime {
  timeWords: string;
  toCalendar: TemplateResult;
}

const LOOK_AT_FIRST: Look = { date: null, dayPages: 1, timePages: 1 };

/** The value of the answer 'none of these'. No slot has it: ids hold no space. */
export const NONE_SUITS = 'none suits';

/**
 * Reads the clinic's calendar when the form opens and when the patient comes back to the page, never by a timer; holds
 * which time is chosen and which day is shown.
 */
export class FreeTimesController implements ReactiveController {
  /** Where calendars come from; a test passes its own. */
  source: CalendarSource = pageCalendars;
  /** The zone that the patient's device is set to; undefined asks the browser. A test sets its own. */
  patientZone: string | undefined;
  /** Which day is shown, and how much of the days and of its times. */
  look: Look = LOOK_AT_FIRST;
  /** Id of the chosen slot, `NONE_SUITS`, or null. */
  chosen: string | null = null;
  /** The time chosen before is gone from the calendar. */
  lost = false;

  private options: CalendarOptions | null = null;
  /** Undefined until the first answer. */
  private calendar: Calendar | null | undefined;
  private known: FreeTimesState | null = null;
  /** Id of the control that takes focus once it is there. */
  private focusOn: string | null = null;
  /** The address whose calendar was last asked for. */
  private readFrom: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Pick<LitElement, 'renderRoot'>,
    private readonly page: {
      /** The clinic's calendar as the form's options name it now. */
      options: () => CalendarOptions | null;
      /** The patient has already named days or a time of day, which must not vanish when the times arrive. */
      namedDays: () => boolean;
      /** Called when the patient has chosen something else. */
      chosen: () => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.readCalendar);
    if (this.readFrom !== undefined) this.readCalendar();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.readCalendar);
  }

  hostUpdate(): void {
    const before = this.options;
    const now = this.page.options();
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    this.options = now;
    this.known = null;
    if (now?.address === before?.address) return;
    this.calendar = undefined;
    this.reset();
  }

  /** Reads the calendar only once the form stands in a page: a server that renders the form reads nothing. */
  hostUpdated(): void {
    const address = this.options?.address;
    if (address !== this.readFrom) {
      this.readFrom = address;
      this.readCalendar();
    }
    if (this.focusOn === null) return;
    this.host.renderRoot.querySelector<HTMLElement>(`#${this.focusOn}`)?.focus();
    this.focusOn = null;
  }

  /** The language tag for days and times. */
  get locale(): string {
    return formatLocale(pageLanguage(), shownLocale());
  }

  get state(): FreeTimesState {
    this.known ??= finish(this.stateWith(this.calendar));
    return this.known;
  }

  private stateWith(calendar: Calendar | null | undefined): Pausable<FreeTimesState> {
    return freeTimesState(this.options, calendar, this.patientZone, this.source.now(), dateTimeFormat);
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
  rememberedTime(time: FreeTime, asked: TimeAsked): RememberedTime {
    return {
      timeWords: rememberedTimeText(time, this.locale),
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
    this.page.chosen();
    this.host.requestUpdate();
  }

  /** No time is asked for any more. @param focusOn id of the control to go on from, as the button is gone */
  clear(focusOn: string): void {
    this.chosen = null;
    this.focusOn = focusOn;
    this.page.chosen();
    this.host.requestUpdate();
  }

  /** Shows something else; what is chosen stays so. @param focusOn id of the control that takes focus, where any does */
  lookAt(change: Partial<Look>, focusOn: string | null = null): void {
    this.look = { ...this.look, ...change };
    this.focusOn = focusOn;
    this.host.requestUpdate();
  }

  /** Chooses what the browser has kept; the calendar may come before or after. */
  restore(chosen: string | null): void {
    if (chosen === null) return;
    this.chosen = chosen;
    this.compareWithCalendar();
    this.showChosenDay();
    this.host.requestUpdate();
  }

  reset(): void {
    this.chosen = null;
    this.lost = false;
    this.look = LOOK_AT_FIRST;
  }

  private readonly readCalendar = (): void => {
    const address = this.options?.address;
    if (address === undefined || document.hidden) return;
    void this.take(address);
  };

  private async take(address: string): Promise<void> {
    const calendar = await this.source.at(address);
    const { options } = this;
    if (options?.address !== address) return;
    const known = await this.source.run(this.stateWith(calendar));
    if (this.options?.address !== address) return;
    const first = this.calendar === undefined;
    this.calendar = calendar;
    // Where the options have changed meanwhile it is worked out once more.
    this.known = this.options === options ? known : null;
    if (first && this.state.name === 'ready' && this.page.namedDays()) this.chosen ??= NONE_SUITS;
    this.compareWithCalendar();
    if (first) this.showChosenDay();
    this.host.requestUpdate();
  }

  /** A chosen time that is gone from the calendar is taken back. */
  private compareWithCalendar(): void {
    const { chosen, calendar } = this;
    if (calendar === undefined || chosen === null || chosen === NONE_SUITS || this.chosenTime) return;
    this.chosen = null;
    this.lost = true;
  }

  private showChosenDay(): void {
    const date = this.chosenTime?.slot.start.slice(0, 10);
    if (date !== undefined) this.look = { ...this.look, date };
  }
}
