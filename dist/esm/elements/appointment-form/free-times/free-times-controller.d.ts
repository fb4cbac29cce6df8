import type { LitElement, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { CalendarOptions } from '../../../features/slots/calendar-options.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import { type FreeTimesState } from '../../../features/slots/free-times-state.js';
import type { Look } from '../../../features/slots/shown-times.js';
import { type TimeAsked } from './calendar-button.js';
import { type CalendarSource } from './calendar-source.js';
/** A time as a patient can keep it: in words, and in a calendar of their own. */
export interface RememberedTime {
    timeWords: string;
    toCalendar: TemplateResult;
}
/** The value of the answer 'none of these'. No slot has it: ids hold no space. */
export declare const NONE_SUITS = "none suits";
/**
 * Reads the clinic's calendar when the form opens and when the patient comes back to the page, never by a timer; holds
 * which time is chosen and which day is shown.
 */
export declare class FreeTimesController implements ReactiveController {
    private readonly host;
    private readonly page;
    /** Where calendars come from; a test passes its own. */
    source: CalendarSource;
    /** The zone that the patient's device is set to; undefined asks the browser. A test sets its own. */
    patientZone: string | undefined;
    /** Which day is shown, and how much of the days and of its times. */
    look: Look;
    /** Id of the chosen slot, `NONE_SUITS`, or null. */
    chosen: string | null;
    /** The time chosen before is gone from the calendar. */
    lost: boolean;
    private options;
    /** Undefined until the first answer. */
    private calendar;
    private known;
    /** Id of the control that takes focus once it is there. */
    private focusOn;
    /** The address whose calendar was last asked for. */
    private readFrom;
    constructor(host: ReactiveControllerHost & Pick<LitElement, 'renderRoot'>, page: {
        /** The clinic's calendar as the form's options name it now. */
        options: () => CalendarOptions | null;
        /** The patient has already named days or a time of day, which must not vanish when the times arrive. */
        namedDays: () => boolean;
        /** Called when the patient has chosen something else. */
        chosen: () => void;
    });
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Reads the calendar only once the form stands in a page: a server that renders the form reads nothing. */
    hostUpdated(): void;
    /** The language tag for days and times. */
    get locale(): string;
    get state(): FreeTimesState;
    private stateWith;
    /** The time that goes into the request, or null. */
    get chosenTime(): FreeTime | null;
    /** A time that was asked for, whatever the calendar says of it now. */
    rememberedTime(time: FreeTime, asked: TimeAsked): RememberedTime;
    /** The form must ask which days suit: there is no time to choose, or none that suits. */
    get asksDays(): boolean;
    choose(id: string): void;
    /** No time is asked for any more. @param focusOn id of the control to go on from, as the button is gone */
    clear(focusOn: string): void;
    /** Shows something else; what is chosen stays so. @param focusOn id of the control that takes focus, where any does */
    lookAt(change: Partial<Look>, focusOn?: string | null): void;
    /** Chooses what the browser has kept; the calendar may come before or after. */
    restore(chosen: string | null): void;
    reset(): void;
    private readonly readCalendar;
    private take;
    /** A chosen time that is gone from the calendar is taken back. */
    private compareWithCalendar;
    private showChosenDay;
}
