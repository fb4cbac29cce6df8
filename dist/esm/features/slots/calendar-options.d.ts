import type { Closure } from '../options/closed-days.js';
import type { Notice } from './free-days.js';
/** Where the clinic's calendar is, and how it is to be shown. */
export interface CalendarOptions extends Notice {
    /** The manifest. */
    address: string;
    /** The clinic's IANA zone; null where it does not say. */
    zone: string | null;
    /** Dates on which the clinic is closed, whatever the calendar says. */
    closures?: readonly Closure[];
}
