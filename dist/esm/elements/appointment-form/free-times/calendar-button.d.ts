import type { TemplateResult } from 'lit';
import type { AppointmentRequest } from '../../../features/booking/request.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import type { ClinicContact } from '../contact-view.js';
/** A request that asks for a time. */
export interface TimeAsked {
    /** All that may stand in a calendar: others may read it. */
    request: Pick<AppointmentRequest, 'id'>;
    clinic: ClinicContact;
    /** False where it is known not to be with the clinic. */
    arrived: boolean;
}
/** Saves the time that was asked for as a file that calendars read. */
export declare function calendarButton(time: FreeTime, asked: TimeAsked, now: () => number): TemplateResult;
