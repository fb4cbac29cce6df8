import { clinicClock } from '../../../features/slots/clinic-clock.js';
import { freeDays } from '../../../features/slots/free-days.js';
import { isStale } from '../../../features/slots/manifest.js';
import { calendarButton } from './calendar-button.js';
import { calendarOptions } from './calendar-options.js';
import { pageCalendars } from './calendar-source.js';
import { slotWords } from './free-times-words.js';

/** The value of the answer 'none of these'. No slot has it: ids hold no space. */
const NONE_SUITS = 'none suits';
/**
 * Reads the clinic's calendar when the form opens and when the patient comes back to the page, never by a timer; holds
 * which time is chosen and how many days are shown.
 */
class FreeTimesController {
    constructor(host, 
    /** The patient has already named days or a time of day, which must not vanish when the times arrive. */
    namedDays, 
    /** The language tag for days and times. */
    locale) {
        this.host = host;
        this.namedDays = namedDays;
        this.locale = locale;
        /** Where calendars come from; a test passes its own. */
        this.source = pageCalendars;
        /** 1 until more is asked for. */
        this.pages = 1;
        /** Id of the chosen slot, `NONE_SUITS`, or null. */
        this.chosen = null;
        /** The time chosen before is gone from the calendar. */
        this.lost = false;
        this.options = null;
        this.known = null;
        this.focusOn = null;
        this.look = () => {
            const address = this.options?.address;
            if (address === undefined || document.hidden)
                return;
            void this.source.at(address).then((calendar) => {
                if (this.options?.address !== address)
                    return;
                const first = this.calendar === undefined;
                this.calendar = calendar;
                this.known = null;
                const { state } = this;
                if (first && state.name === 'ready' && this.namedDays())
                    this.chosen ??= NONE_SUITS;
                if (this.chosen !== null && this.chosen !== NONE_SUITS && !this.chosenTime) {
                    this.chosen = null;
                    this.lost = true;
                }
                this.host.requestUpdate();
            });
        };
        host.addController(this);
    }
    hostConnected() {
        document.addEventListener('visibilitychange', this.look);
        if (this.options)
            this.look();
    }
    hostDisconnected() {
        document.removeEventListener('visibilitychange', this.look);
    }
    hostUpdate() {
        const before = this.options;
        const now = calendarOptions(this.host);
        if (JSON.stringify(now) === JSON.stringify(before))
            return;
        this.options = now;
        this.known = null;
        if (now?.address === before?.address)
            return;
        this.calendar = undefined;
        this.reset();
        this.look();
    }
    hostUpdated() {
        if (this.focusOn === null)
            return;
        this.host.shadowRoot?.querySelectorAll('input[name="slot"]')[this.focusOn]?.focus();
        this.focusOn = null;
    }
    get state() {
        this.known ??= this.judge();
        return this.known;
    }
    /** The time that goes into the request, or null. */
    get chosenTime() {
        const { state, chosen } = this;
        if (state.name !== 'ready' || chosen === null)
            return null;
        for (const { times } of state.days) {
            const time = times.find(({ slot }) => slot.id === chosen);
            if (time)
                return time;
        }
        return null;
    }
    /** A time that was asked for, whatever the calendar says of it now. */
    keep(time, asked) {
        return {
            slotWords: slotWords(time, this.locale()),
            toCalendar: calendarButton(time, asked, this.source.now),
        };
    }
    /** The form must ask which days suit: there is no time to choose, or none that suits. */
    get asksDays() {
        return this.state.name !== 'ready' || this.chosen === NONE_SUITS;
    }
    choose(id) {
        this.chosen = id;
        this.lost = false;
        this.host.requestUpdate();
    }
    /** Shows more days; focus goes to the first new time, which stands before the button. */
    showMore(timesShown) {
        this.pages += 1;
        this.focusOn = timesShown;
        this.host.requestUpdate();
    }
    reset() {
        this.chosen = null;
        this.lost = false;
        this.pages = 1;
    }
    judge() {
        const { options, calendar } = this;
        if (!options)
            return { name: 'off' };
        if (calendar === undefined)
            return { name: 'loading' };
        if (calendar === null)
            return { name: 'failed' };
        const now = this.source.now();
        if (isStale(calendar, now))
            return { name: 'stale' };
        const { slots } = calendar;
        const clock = clinicClock(options.zone, slots.map(({ start }) => start), this.patientZone);
        const days = freeDays(slots, clock, options, now);
        if (days.length === 0)
            return { name: 'empty' };
        const places = new Set(days.flatMap(({ times }) => times.map(({ published }) => published.place)));
        return { name: 'ready', days, clock, severalPlaces: places.size > 1 };
    }
}

export { FreeTimesController, NONE_SUITS };
