import type { Notice } from '../../../features/slots/free-days.js';
import type { FormOptions } from '../form-options.js';
/** Where the clinic's calendar is, and how it is to be shown. */
export interface CalendarOptions extends Notice {
    /** The manifest. */
    address: string;
    /** The clinic's IANA zone; null where it does not say. */
    zone: string | null;
}
/** What the form's attributes say of a calendar, or null where free times are not to be shown. */
export declare function calendarOptions(form: FormOptions): CalendarOptions | null;
