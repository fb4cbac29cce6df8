import type { ReactiveController, TemplateResult } from 'lit';
import { type ClinicClock } from '../../../features/slots/clinic-clock.js';
import { type FreeDay, type FreeTime } from '../../../features/slots/free-days.js';
import type { FormOptions } from '../form-options.js';
import { type Asked } from './calendar-button.js';
import { type CalendarSource } from './calendar-source.js';
/** What a patient can be shown. Only `ready` has times to choose; otherwise the form asks for days. */
export type FreeTimesState = {
    name: 'off' | 'loading' | 'failed' | 'stale' | 'empty';
} | {
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
export declare const NONE_SUITS = "none suits";
/**
 * Reads the clinic's calendar when the form opens and when the patient comes back to the page, never by a timer; holds
 * which time is chosen and how many days are shown.
 */
export declare class FreeTimesController implements ReactiveController {
    private readonly host;
    /** The patient has already named days or a time of day, which must not vanish when the times arrive. */
    private readonly namedDays;
    /** The language tag for days and times. */
    readonly locale: () => string;
    /** Where calendars come from; a test passes its own. */
    source: CalendarSource;
    /** The zone that the patient's device is set to; undefined asks the browser. A test sets its own. */
    patientZone: string | undefined;
    /** 1 until more is asked for. */
    pages: number;
    /** Id of the chosen slot, `NONE_SUITS`, or null. */
    chosen: string | null;
    /** The time chosen before is gone from the calendar. */
    lost: boolean;
    private options;
    /** Undefined until the first answer. */
    private calendar;
    private known;
    private focusOn;
    constructor(host: FormOptions, 
    /** The patient has already named days or a time of day, which must not vanish when the times arrive. */
    namedDays: () => boolean, 
    /** The language tag for days and times. */
    locale: () => string);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    get state(): FreeTimesState;
    /** The time that goes into the request, or null. */
    get chosenTime(): FreeTime | null;
    /** A time that was asked for, whatever the calendar says of it now. */
    keep(time: FreeTime, asked: Asked): KeptTime;
    /** The form must ask which days suit: there is no time to choose, or none that suits. */
    get asksDays(): boolean;
    choose(id: string): void;
    /** Shows more days; focus goes to the first new time, which stands before the button. */
    showMore(timesShown: number): void;
    reset(): void;
    private readonly look;
    private judge;
}
