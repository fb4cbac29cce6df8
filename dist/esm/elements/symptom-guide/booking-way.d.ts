/**
 * Where 'request an appointment' leads: to an address, to a place on this page, or nowhere. A place is reached by
 * script, not by a link: no entry in the history, and a page with `<base>` would be left by one.
 */
export type BookingWay = string | (() => void) | null;
/** Reads the `booking` attribute: `#id` is a place on this page, anything else an http(s) address; null where neither. */
export declare function namedWay(given: string): BookingWay;
/** The page's first appointment form. */
export declare function formOnPage(): BookingWay;
