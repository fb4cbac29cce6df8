import { finish } from '../../../features/pausable.js';
import { freeTimesState } from '../../../features/slots/free-times-state.js';
import { formatLocale } from '../../../locales/format-locale.js';
import { pageLanguage } from '../../../locales/language.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { dateTimeFormat } from '../../../locales/formatters.js';
import { calendarButton } from './calendar-button.js';
import { pageCalendars } from './calendar-source.js';
import { rememberedTimeText } from './free-times-words.js';

const LOOK_AT_FIRST = { date: null, dayPages: 1, timePages: 1 };
const NONE_SUITS = "none suits";
class FreeTimesController {
  constructor(host, page) {
    this.host = host;
    this.page = page;
    /** Where calendars come from; a test passes its own. */
    this.source = pageCalendars;
    /** Which day is shown, and how much of the days and of its times. */
    this.look = LOOK_AT_FIRST;
    /** Id of the chosen slot, `NONE_SUITS`, or null. */
    this.chosen = null;
    /** The time chosen before is gone from the calendar. */
    this.lost = false;
    this.options = null;
    this.known = null;
    /** Id of the control that takes focus once it is there. */
    this.focusOn = null;
    this.readCalendar = () => {
      const address = this.options?.address;
      if (address === void 0 || document.hidden) return;
      void this.take(address);
    };
    host.addController(this);
  }
  hostConnected() {
    document.addEventListener("visibilitychange", this.readCalendar);
    if (this.readFrom !== void 0) this.readCalendar();
  }
  hostDisconnected() {
    document.removeEventListener("visibilitychange", this.readCalendar);
  }
  hostUpdate() {
    const before = this.options;
    const now = this.page.options();
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    this.options = now;
    this.known = null;
    if (now?.address === before?.address) return;
    this.calendar = void 0;
    this.reset();
  }
  /** Reads the calendar only once the form stands in a page: a server that renders the form reads nothing. */
  hostUpdated() {
    const address = this.options?.address;
    if (address !== this.readFrom) {
      this.readFrom = address;
      this.readCalendar();
    }
    if (this.focusOn === null) return;
    this.host.renderRoot.querySelector(`#${this.focusOn}`)?.focus();
    this.focusOn = null;
  }
  /** The language tag for days and times. */
  get locale() {
    return formatLocale(pageLanguage(), shownLocale());
  }
  get state() {
    this.known ??= finish(this.stateWith(this.calendar));
    return this.known;
  }
  stateWith(calendar) {
    return freeTimesState(this.options, calendar, this.patientZone, this.source.now(), dateTimeFormat);
  }
  /** The time that goes into the request, or null. */
  get chosenTime() {
    const { state, chosen } = this;
    if (state.name !== "ready" || chosen === null) return null;
    for (const { times } of state.days) {
      const time = times.find(({ slot }) => slot.id === chosen);
      if (time) return time;
    }
    return null;
  }
  /** A time that was asked for, whatever the calendar says of it now. */
  rememberedTime(time, asked) {
    return {
      timeWords: rememberedTimeText(time, this.locale),
      toCalendar: calendarButton(time, asked, this.source.now)
    };
  }
  /** The form must ask which days suit: there is no time to choose, or none that suits. */
  get asksDays() {
    return this.state.name !== "ready" || this.chosen === NONE_SUITS;
  }
  choose(id) {
    this.chosen = id;
    this.lost = false;
    this.page.chosen();
    this.host.requestUpdate();
  }
  /** No time is asked for any more. @param focusOn id of the control to go on from, as the button is gone */
  clear(focusOn) {
    this.chosen = null;
    this.focusOn = focusOn;
    this.page.chosen();
    this.host.requestUpdate();
  }
  /** Shows something else; what is chosen stays so. @param focusOn id of the control that takes focus, where any does */
  lookAt(change, focusOn = null) {
    this.look = { ...this.look, ...change };
    this.focusOn = focusOn;
    this.host.requestUpdate();
  }
  /** Chooses what the browser has kept; the calendar may come before or after. */
  restore(chosen) {
    if (chosen === null) return;
    this.chosen = chosen;
    this.compareWithCalendar();
    this.showChosenDay();
    this.host.requestUpdate();
  }
  reset() {
    this.chosen = null;
    this.lost = false;
    this.look = LOOK_AT_FIRST;
  }
  async take(address) {
    const calendar = await this.source.at(address);
    const { options } = this;
    if (options?.address !== address) return;
    const known = await this.source.run(this.stateWith(calendar));
    if (this.options?.address !== address) return;
    const first = this.calendar === void 0;
    this.calendar = calendar;
    this.known = this.options === options ? known : null;
    if (first && this.state.name === "ready" && this.page.namedDays()) this.chosen ??= NONE_SUITS;
    this.compareWithCalendar();
    if (first) this.showChosenDay();
    this.host.requestUpdate();
  }
  /** A chosen time that is gone from the calendar is taken back. */
  compareWithCalendar() {
    const { chosen, calendar } = this;
    if (calendar === void 0 || chosen === null || chosen === NONE_SUITS || this.chosenTime) return;
    this.chosen = null;
    this.lost = true;
  }
  showChosenDay() {
    const date = this.chosenTime?.slot.start.slice(0, 10);
    if (date !== void 0) this.look = { ...this.look, date };
  }
}

export { FreeTimesController, NONE_SUITS };
